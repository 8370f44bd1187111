/** Ordinary German words for the bench alone: no rule of the finder was ever fitted to them, and none may be. */
export const moreUnrelatedWords: readonly string[] = `
Abenteuer Abschied Ader Akte Alarm Alltag Alter Ameise Andenken Angebot Angst Anker Anlass Ansage Anzeige Anzug Arm Armut
Ärger Ärmel Asche Ast Atem Aufgabe Auftrag Augenblick Ausflug Auskunft Auswahl Axt Bach Badewanne Bagger Ball Banane Bart
Bauch Bauer Becher Beere Bein Beitrag Benzin Bericht Beruf Besen Besteck Betrag Betrieb Beutel Biene Bitte Blase Blech Blick
Blitz Block Bluse Blut Bock Bogen Bohne Bohrer Boot Brand Brause Brei Bremse Brett Brücke Brust Bude Bühne Burg Busch Bürste
Creme Dampf Dank Darm Daumen Deckel Degen Denkmal Dichter Dill Ding Dorn Dose Draht Drache Dreck Dunst Düse Ebbe Echo Eiche
Eid Eigentum Einfall Einkauf Eisen Ellbogen Elster Enkel Entwurf Erbse Erfolg Ernte Esel Essig Etage Eule Fabrik Faden Fahne
Falle Falte Fass Faust Fell Fels Ferse Fest Fett Filz Flagge Flamme Fleck Fliege Floh Floß Flucht Flöte Folge Forelle Frist
Frost Frucht Funke Furche Futter Gabe Galle Gans Gasse Gatter Gaumen Gebet Gebirge Geduld Gefahr Gefühl Geige Geist Gelenk
Gemälde Gepäck Gerät Gerste Geruch Gewicht Gewitter Gift Gipfel Gitter Glanz Glocke Gold Grab Graben Griff Grippe Gruppe Grube
Gummi Gurt Hafer Hagel Haken Halle Halm Handel Handtuch Harke Hauch Haufen Hebel Hecke Held Helm Hering Herde Heu Hexe Hirsch
Hobel Hocker Hölle Horn Hotelzimmer Huf Huhn Hülle Hummel Husten Imbiss Ingwer Inhalt Irrtum Jagd Jammer Joghurt Jubel Jugend
Kabel Kachel Käfig Kahn Kalb Kamin Kamm Kampf Kante Kapitän Kappe Karotte Kasten Kater Keil Keks Kelle Kette Kiefer Kies Kinn
Kirsche Kiste Kittel Klage Klammer Klang Kleber Klingel Klinik Klotz Kluft Knall Knabe Knoblauch Knochen Knoten Kobold Kokos
Kompass Korken Korn Kosten Krach Kragen Kralle Kranz Kräuter Krebs Kreide Kreis Kresse Krippe Krone Kröte Krug Kruste Kurve
Kürbis Kutsche Laden Lager Lamm Laterne Latte Laune Lauf Leber Leder Leim Leine Leinwand Lerche Licht Lineal Linse Lob Loch
Locke Los Lücke Lunge Lüge Lust Made Magen Mahlzeit Mais Mandel Mangel Mappe Marke Masse Mast Mauer Meise Messing Metall Meute
Miene Minze Mispel Moos Mord Most Motte Möwe Mücke Mühle Mulde Münze Muschel Muskel Muster Nabel Nacken Napf Narbe Natur Nebenan
Neffe Nelke Nest Netz Niere Not Note Nutzen Ochse Öl Olive Ofenrohr Orden Orgel Otter Paar Palast Palme Panne Pappe Pass Pate
Pech Peitsche Pelz Perle Petersilie Pfad Pfahl Pfeffer Pfeife Pfeil Pfote Pfütze Pille Pirat Plage Plakat Plan Planke Pokal
Polster Pracht Preisliste Presse Probe Prüfung Puder Pulver Pumpe Punkt Qual Qualm Quaste Quitte Rabe Rahmen Rakete Rand Rasen
Rasur Ratte Rauch Raupe Rebe Rede Regel Reh Reifen Reihe Reim Reis Reiter Rest Rettich Riegel Riemen Riese Rinde Rippe Ritter
Rohr Rolle Rost Rübe Ruder Ruf Rumpf Rüssel Säbel Sahne Saite Salbe Samen Sarg Sattel Säule Schabe Schaf Schachtel Schaum
Schaufel Scheibe Schein Schenkel Scherz Schicht Schiene Schilf Schimmel Schinken Schlaf Schlamm Schlauch Schleife Schlitten
Schlucht Schmied Schmuck Schnabel Schnecke Schnur Schokolade Schornstein Schote Schraube Schrei Schrift Schritt Schublade Schuld
Schürze Schüssel Schwamm Schwan Schwanz Schwein Schwert Segel Senf Sense Sieg Silber Socke Sohle Sorge Spaß Spaten Specht Speck
Speise Spinat Spinne Spitze Splitter Spott Sprung Spur Stab Stachel Stadion Stall Stamm Staub Stempel Steuer Stich Stiefel Stier
Stille Stimme Stirn Stoff Stollen Storch Strafe Strahl Strauß Streik Streit Strick Stroh Strumpf Stufe Stute Sumpf Tablette Tadel
Taille Takt Tal Tante Tanne Tau Taufe Teig Teich Tempel Teufel Ton Tonne Traktor Träne Traube Traum Trichter Trommel Trost
Trumpf Truhe Tuch Tugend Tulpe Tusche Ufer Ulme Umweg Unkraut Urteil Ventil Verband Verdacht Verlust Versuch Vertreter Vieh
Villa Volk Vorrat Vorteil Wabe Wache Wachs Wade Waffe Walnuss Walze Wange Wanne Ware Warze Watte Weber Wechsel Weide Weizen
Welle Wende Wespe Weste Wette Wiege Wiese Wimper Winkel Winter Witz Wolf Wolle Wunde Wunder Würfel Wurm Wurzel Wüste Zahl Zauber
Zeh Zeichen Zelle Zelt Zepter Zeuge Ziege Ziel Ziffer Zimt Zinn Zirkus Zopf Zorn Zutat Zweifel Zweig Zwerg Zwirn Zylinder
`
  .trim()
  .split(/\s+/);
