// Made by "npm run i18n" from src/i18n/words/; changes belong there.
import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export { version } from '../../version.ts';

/** What the finder says, in Tiếng Việt. */
export const messages: Messages = {
  locale: 'vi-VN',
  dir: 'ltr',
  label: `Khu phố`,
  labelWithStreets: `Khu phố hoặc tên đường`,
  hint: `Tại đây quý vị tìm được cảnh sát phụ trách khu phố của mình.`,
  example: (name) => `Ví dụ: ${name}`,
  suggestions: `Gợi ý`,
  showAll: `Hiện tất cả khu phố`,
  toggle: `Các khu để chọn`,
  clear: `Xóa ô nhập`,
  emergency: (number) => `Khi khẩn cấp: ${number}`,
  suggestionCount: (count) => `${plural('vi-VN', count, { other: `${count} gợi ý` })}`,
  suggestionsWithChoice: (count, chosen) =>
    `${plural('vi-VN', count, { other: `${count} gợi ý. Đang chọn: ${chosen}.` })}`,
  noSuggestion: (typed) =>
    `Không tìm thấy gì cho “${typed}”. Tên này viết đúng chưa? Quý vị cũng có thể chọn một khu phố trong danh sách.`,
  noSuggestionAgain: `Không tìm thấy gì.`,
  chooseOne: `Xin chọn một gợi ý.`,
  choiceCleared: `Hiện chưa có gì được chọn.`,
  required: (label) => `${label} (bắt buộc)`,
  error: `Lỗi:`,
  valueMissing: `Ô này còn trống. Xin chọn khu phố của quý vị trong danh sách.`,
  notYetChosen: (typed, suggestion) =>
    `Trong ô ghi “${typed}”. Mục này chưa được chọn. Xin chọn “${suggestion}” trong danh sách.`,
  severalMeant: (typed) =>
    `Trong ô ghi “${typed}”. Có nhiều gợi ý cho tên này. Xin chọn một gợi ý trong danh sách.`,
  correction: (name) => `Có phải ý quý vị là ${name}?`,
  alias: (alias, name) => `${alias} – ${name}`,
  streetsOf: (year) => `Danh sách đường phố là của năm ${year}. Các đường mới hơn không có trong danh sách.`,
  askHouseNumber: (street) => `${street}: Xin ghi thêm số nhà.`,
  unknownHouseNumber: (address) =>
    `${address}: Số nhà này không có trong danh sách. Xin chọn một đoạn của đường này.`,
  liesIn: (address, districts) => `${address} thuộc khu phố ${districts}.`,
  responsible: (district, officers) => `Cảnh sát phụ trách khu phố ${district}: ${officers}.`,
  postVacant: (district) => `Hiện không có cảnh sát khu vực cho khu phố ${district}.`,
  noneListed: (district, published) =>
    `Danh sách ngày ${published} không ghi tên ai cho khu phố ${district}.`,
  area: (name) => `Địa bàn ${name}`,
  officer: `Cảnh sát khu vực (Kontaktbereichsbeamter)`,
  officersArePolice: `Kontaktbereichsbeamte (cảnh sát khu vực) là cảnh sát phụ trách khu phố của quý vị.`,
  officeLine: `Văn phòng`,
  mobile: (name) => `Di động của ${name}`,
  standsIn: (name) => `Làm thay ${name}`,
  standsInUntil: (name, until) => `Làm thay ${name} đến ngày ${until}`,
  nextDoor: `Xin gọi cho cảnh sát:`,
  numberSource: (source) => `Nguồn của số này: ${source}`,
  stationWebsite: `Trang web của cảnh sát`,
  hours: `Giờ tiếp dân`,
  time: (time) => `${time}`,
  fromTo: (opens, closes) => `từ ${opens} đến ${closes}`,
  daysFromTo: (from, through) => `từ ${from} đến ${through}`,
  closed: `đóng cửa`,
  openUntil: (time) => `Đang mở cửa, đến ${time}`,
  nextOpening: (day, hours, when) => `Giờ tiếp dân tiếp theo: ${when}, ${day}, ${hours}`,
  holidayToday: `Hôm nay là ngày lễ. Xin gọi điện trước khi đến.`,
  holiday: (day) => `${day} là ngày lễ. Xin gọi điện trước khi đến.`,
  hoursUnknown: `Có thể văn phòng đóng cửa. Xin gọi điện trước khi đến.`,
  office: `Địa chỉ`,
  map: `Xem văn phòng trên bản đồ thành phố`,
  source: (publisher, published) => `Thông tin này là của ngày ${published}. Nguồn: ${publisher}`,
  confirmed: (publisher, published, on, by) =>
    `Thông tin này là của ngày ${published}. Xác nhận lần cuối ngày ${on}: ${by}. Nguồn: ${publisher}`,
  changed: (what, on, by) => `${what}: thay đổi ngày ${on}. Nguồn: ${by}`,
  outdated: `Thông tin này đã cũ hơn một năm. Xin gọi điện trước khi đến.`,
  language: `Ngôn ngữ`,
  languageChanged: (language) => `Ngôn ngữ bây giờ là ${language}.`,
  languageFailed: (language) => `Ngôn ngữ này hiện không dùng được: ${language}. Xin thử lại sau.`,
  loadFailed: `Danh sách hiện không tải được.`,
  bundledInstead: `Quý vị đang xem thông tin đã lưu.`,
  retry: `Thử lại`,
  contactName: (area) => `KoBB ${area}`,
  saveContact: `Lưu liên hệ`,
  addToCalendar: `Thêm vào lịch`,
  printNotice: `In thông báo`,
  copyLink: `Sao chép liên kết`,
  shareLink: `Chia sẻ`,
  districtList: `Danh sách tất cả khu phố`,
  notListed: (published) => `Không có trong danh sách ngày ${published}`,
  fileHandedOver: (file, link) =>
    `Trình duyệt của quý vị đã nhận tệp ${file}. Quý vị không thấy tệp tải xuống? Vậy xin chép tay thông tin. Hoặc mở liên kết này trong một trình duyệt khác: ${link}`,
  fileForbidden: (link) =>
    `Ở đây không được phép tải xuống. Xin chép tay thông tin. Hoặc mở liên kết này trong cửa sổ mới: ${link}`,
  notPrinted: (link) =>
    `Quý vị không thấy cửa sổ in? Vậy ở đây không được phép in. Xin mở liên kết này trong cửa sổ mới: ${link}`,
  notShared: (link) => `Liên kết chưa được chia sẻ. Quý vị có thể chép tay: ${link}`,
  linkCopied: `Đã sao chép liên kết.`,
  stepFailed: (link) => `Không thực hiện được. Xin in trang này. Hoặc chép tay liên kết: ${link}`,
};

/** What the bundled directory says, by its German texts. */
export const texts: Readonly<Record<string, string>> = {
  'Ist es wirklich die Polizei?': 'Có thật là cảnh sát không?',
  'Legen Sie auf. Wählen Sie dann selbst 110, ohne Rückruftaste. Geben Sie niemandem Geld oder Wertsachen, auch nicht an der Tür. Die Polizei verlangt nie eine Kaution am Telefon. Sie holt auch nichts zum Aufbewahren ab.':
    'Hãy cúp máy. Sau đó tự bấm số 110, đừng dùng nút gọi lại. Đừng đưa tiền hay đồ quý giá cho bất cứ ai, kể cả ở cửa nhà. Cảnh sát không bao giờ đòi tiền bảo lãnh qua điện thoại. Cảnh sát cũng không đến lấy bất cứ thứ gì để giữ hộ.',
  'Einbruch und Haustür': 'Trộm vào nhà và cửa chính',
  'Rufen Sie sofort 110 an, wenn Sie einen Einbruch vermuten. Halten Sie niemanden auf. Ziehen Sie im Mehrfamilienhaus die Haustür zu, bis sie einrastet. Schließen Sie diese Tür nie ab: Sie ist der Fluchtweg. Schließen Sie beim Weggehen Ihre eigene Wohnung oder Ihr Einfamilienhaus ab. Schließen Sie auch alle Fenster.':
    'Hãy gọi ngay 110 nếu quý vị nghi có trộm đột nhập. Đừng cố giữ ai lại. Ở nhà có nhiều căn hộ, hãy kéo cửa chính của tòa nhà cho đến khi chốt cửa sập vào. Đừng bao giờ khóa cửa này bằng chìa: đó là lối thoát hiểm. Khi đi ra ngoài, hãy khóa căn hộ hoặc nhà riêng của mình. Hãy đóng cả các cửa sổ.',
  'Schockanruf: Jemand will Geld': 'Cuộc gọi gây hoảng sợ: có người đòi tiền',
  'Legen Sie auf, wenn jemand Geld für Verwandte in Not will. Rufen Sie dann selbst Ihre Verwandten an. Nehmen Sie die Nummer, die Sie kennen. Will jemand das Geld holen? Öffnen Sie nicht. Rufen Sie sofort 110 an.':
    'Hãy cúp máy nếu có người đòi tiền cho người thân đang gặp nạn. Sau đó hãy tự gọi cho người thân. Hãy dùng số mà quý vị biết. Có người muốn đến lấy tiền? Đừng mở cửa. Hãy gọi ngay 110.',
  'Betrug mit Geld und im Internet': 'Lừa đảo tiền bạc và lừa đảo trên mạng',
  'Zahlen Sie nichts. Fragen Sie zuerst Ihre Bank. Sehr hohe Gewinne sind verdächtig. Lassen Sie Fremde nie aus der Ferne an Computer oder Telefon. Melden Sie Betrug unter einer Nummer, die hier steht. Das geht auch bei der Onlinewache Thüringen. Rufen Sie 110 an, wenn es eilt.':
    'Đừng trả tiền. Trước hết hãy hỏi ngân hàng của quý vị. Tiền lời quá cao là đáng ngờ. Đừng bao giờ để người lạ truy cập từ xa vào máy tính hay điện thoại của quý vị. Hãy báo vụ lừa đảo theo một số điện thoại ghi ở đây. Quý vị cũng có thể báo cho đồn cảnh sát trực tuyến của bang Thüringen (Onlinewache Thüringen). Nếu khẩn cấp, hãy gọi 110.',
  'Andere Sorgen und Fragen': 'Những lo lắng và câu hỏi khác',
  'Rufen Sie bei Gefahr sofort 110 an. Bei Feuer oder Verletzten rufen Sie 112 an. Mit der App nora geht das auch ohne Sprechen. Melden Sie sich dort vorher an. Bei anderen Fragen hilft eine Nummer, die hier steht. Opfer zu sein ist keine Schande.':
    'Khi gặp nguy hiểm, hãy gọi ngay 110. Khi có cháy hoặc có người bị thương, hãy gọi 112. Với ứng dụng nora, quý vị có thể làm việc đó mà không cần nói. Hãy đăng ký trước trong ứng dụng. Với những câu hỏi khác, quý vị có thể gọi một số ghi ở đây. Là nạn nhân không có gì phải xấu hổ.',
  'Sie können am Telefon auch einen anderen Termin ausmachen.':
    'Quý vị cũng có thể gọi điện để hẹn giờ khác.',
  'Landespolizeiinspektion Jena': 'Sở Cảnh sát bang tại Jena (Landespolizeiinspektion Jena)',
  'Pressestelle der Landespolizeiinspektion Jena, 2019; Thüringische Landeszeitung, 2021':
    'Phòng báo chí của Sở Cảnh sát bang tại Jena (Landespolizeiinspektion Jena), 2019; báo Thüringische Landeszeitung, 2021',
  'Stadt Jena': 'Thành phố Jena',
  '110 anrufen': 'Gọi 110',
  '112 anrufen': 'Gọi 112',
  'Zur Onlinewache': 'Đến Onlinewache',
  'Zur App nora': 'Đến ứng dụng nora',
};
