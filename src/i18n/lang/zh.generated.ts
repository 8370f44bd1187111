// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in 中文. */
export const messages: Messages = {
  locale: 'zh-Hans-CN',
  dir: 'ltr',
  label: `城区`,
  labelWithStreets: `城区或街道`,
  hint: `在这里可以查到负责您所在城区的警察。`,
  suggestions: `建议`,
  showAll: `显示所有城区`,
  toggle: `可选的城区`,
  clear: `清除输入`,
  emergency: (number) => `紧急情况：${number}`,
  suggestionCount: (count) => `${plural('zh-Hans-CN', count, { other: `${count} 条建议` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('zh-Hans-CN', count, { other: `${count} 条建议。已选：${chosen}。` })}`,
  noSuggestion: (typed) => `没有找到“${typed}”。写对了吗？您也可以从列表中选择城区。`,
  noSuggestionAgain: `没有找到。`,
  chooseOne: `请选择一条建议。`,
  choiceCleared: `现在没有选择任何内容。`,
  required: (label) => `${label}（必填）`,
  error: `错误：`,
  valueMissing: `这一栏是空的。请从列表中选择您所在的城区。`,
  notYetChosen: (typed, suggestion) => `这一栏写着“${typed}”，但还没有选定。请从列表中选择“${suggestion}”。`,
  severalMeant: (typed) => `这一栏写着“${typed}”，有好几条相关建议。请从列表中选择一条。`,
  correction: (name) => `您是要找 ${name} 吗？`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `街道列表是 ${year} 年的，没有之后新建的街道。`,
  askHouseNumber: (street) => `${street}：请加上门牌号。`,
  unknownHouseNumber: (address) => `${address}：列表中没有这个门牌号。请选择这条街的其中一段。`,
  liesIn: (address, districts) => `${address} 位于 ${districts}。`,
  responsible: (district, officers) => `负责 ${district} 的警察：${officers}。`,
  postVacant: (district) => `${district} 目前没有社区警察。`,
  noneListed: (district, published) => `${published}的名单上没有负责 ${district} 的人。`,
  area: (name) => `警务区 ${name}`,
  officer: `社区警察（Kontaktbereichsbeamter）`,
  officersArePolice: `社区警察（德语：Kontaktbereichsbeamte）是负责您所在城区的警察。`,
  officeLine: `办公室`,
  mobile: (name) => `${name} 的手机`,
  standsIn: (name) => `临时代替 ${name}`,
  standsInUntil: (name, until) => `临时代替 ${name}，到${until}为止`,
  nextDoor: `请给警察打电话：`,
  numberSource: (source) => `此号码的来源：${source}`,
  stationWebsite: `警方网站`,
  hours: `接待时间`,
  time: (time) => `${time}`,
  fromTo: (opens, closes) => `${opens} 到 ${closes}`,
  daysFromTo: (from, through) => `${from}到${through}`,
  closed: `不开放`,
  openUntil: (time) => `现在开放，到 ${time} 为止`,
  nextOpening: (day, hours, when) => `下次接待时间：${when}，${day}，${hours}`,
  holidayToday: `今天是公共假日。去之前请先打电话。`,
  holiday: (day) => `${day}是公共假日。去之前请先打电话。`,
  hoursUnknown: `办公室可能不开放。去之前请先打电话。`,
  office: `地址`,
  map: `在城市地图上显示办公室`,
  source: (publisher, published) => `信息日期：${published}。来源：${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `信息日期：${published}。最近一次确认于${on}：${by}。来源：${publisher}`,
  changed: (what, on, by) => `${what}：${on}有更改。来源：${by}`,
  outdated: `这些信息已超过一年。去之前请先打电话。`,
  language: `语言`,
  languageChanged: (language) => `现在的语言是：${language}。`,
  languageFailed: (language) => `这种语言暂时无法使用：${language}。请稍后再试。`,
  loadFailed: `列表暂时无法加载。`,
  bundledInstead: `您看到的是之前保存的信息。`,
  retry: `再试一次`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `保存联系人`,
  addToCalendar: `添加到日历`,
  printNotice: `打印告示`,
  copyLink: `复制链接`,
  shareLink: `分享`,
  districtList: `所有城区列表`,
  notListed: (published) => `不在${published}的名单上`,
  fileHandedOver: (file, link) =>
    `您的浏览器已收到文件 ${file}。没有看到下载吗？那么请用手抄下这些信息，或者在另一个浏览器中打开此链接：${link}`,
  fileForbidden: (link) => `这里不允许下载。请用手抄下这些信息，或者在新窗口中打开此链接：${link}`,
  notPrinted: (link) => `没有看到打印窗口吗？那么这里不允许打印。请在新窗口中打开此链接：${link}`,
  notShared: (link) => `链接没有分享出去。您可以用手抄下链接：${link}`,
  linkCopied: `链接已复制。`,
  stepFailed: (link) => `没有成功。请打印此页，或者用手抄下链接：${link}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': '真的是警察吗？',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    '请挂断电话。然后自己拨打 110，不要按回拨键。不要把钱或贵重物品交给任何人，在家门口也不要给。警察绝不会在电话里要求交保释金，也绝不会上门取走东西代为保管。',
  'Einbruch und Haustür': '入室盗窃与大门',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    '怀疑有人入室盗窃时，请立即拨打 110。不要阻拦任何人。住在多户楼房里，请把楼门拉上，直到门扣住为止。绝不要用钥匙锁上这扇门：它是逃生通道。出门时，请锁好自己的住房或自家的独栋房屋。也请关好所有窗户。',
  'Schockanruf: Jemand will Geld': '“亲人出事”诈骗电话：有人要钱',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    '如果有人说亲属遇到困难，向您要钱，请挂断电话。然后自己给亲属打电话，用您自己知道的号码。有人要来取钱吗？不要开门。请立即拨打 110。',
  'Betrug mit Geld und im Internet': '金钱诈骗与网络诈骗',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    '不要付钱。先问您的银行。特别高的收益很可疑。绝不要让陌生人远程操作您的电脑或手机。遇到诈骗，请拨打这里列出的号码报案。也可以通过图林根州网上警局（Onlinewache Thüringen）报案。情况紧急时，请拨打 110。',
  'Andere Sorgen und Fragen': '其他担忧和问题',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    '遇到危险，请立即拨打 110。发生火灾或有人受伤，请拨打 112。使用 nora 应用，不说话也可以求助。请事先在应用里注册。其他问题，可以拨打这里列出的号码。成为受害者并不丢脸。',
  'Sie können am Telefon auch einen anderen Termin ausmachen.': '您也可以打电话另约时间。',
  'Landespolizeiinspektion Jena': '耶拿州警察局（Landespolizeiinspektion Jena）',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    '耶拿州警察局（Landespolizeiinspektion Jena）新闻处，2019；《Thüringische Landeszeitung》报，2021',
  'Stadt Jena': '耶拿市',
};
