/** Ordinary German words as they come to mind in a kitchen, an office, a street and a newspaper; none is a district. */
export const unrelatedWords: readonly string[] = `
Abend Abfall Adresse Ahorn Ampel Amt Anfang Antrag Anwalt Apfel Apotheke Arbeit Arzt Aufzug Auge Ausweis Auto
Bäcker Bahnhof Balkon Bank Baum Beamter Beispiel Besuch Bett Bier Bild Birne Blatt Blume Boden Brief Brille Brot
Bruder Brunnen Buch Bürger Büro Bus Butter Chef Computer Dach Dame Decke Dieb Dienstag Donner Drucker Durst Ecke
Ehe Ei Eimer Einbruch Eingang Eis Eltern Ende Ente Erde Essen Euro Fahrrad Familie Farbe Feder Fehler Feier
Fenster Ferien Fernseher Feuer Fieber Finger Fisch Flasche Fleisch Flug Fluss Formular Frage Frau Freitag Freund
Frieden Frisör Frosch Frühling Fuß Gabel Garten Gast Gebäude Geburt Geld Gemüse Gericht Geschenk Gesicht Glas
Glück Gras Gruß Gurke Haar Hafen Hahn Hals Hammer Hand Handy Hase Haus Haut Heft Heizung Hemd Herbst Herr Herz
Hilfe Himmel Hitze Hochzeit Hof Holz Honig Hose Hotel Hund Hunger Hut Idee Igel Insel Jacke Jahr Januar Juli
Junge Käfer Kaffee Kalender Kamera Kanne Karte Kartoffel Käse Kasse Katze Keller Kellner Kerze Kind Kino Kirche
Kissen Klasse Kleid Knie Knopf Koch Koffer Kohl König Konto Kopf Korb Kraft Kran Kreuz Krieg Küche Kuchen Kugel
Kuh Kunde Kunst Lampe Laub Lehrer Leiter Licht Liebe Lied Linie Lippe Löffel Luft Lärm Mädchen Mann Mantel Markt
März Maschine Maus Meer Meldung Mensch Messer Miete Milch Minute Mittag Mitte Möbel Monat Mond Morgen Motor Müll
Mund Museum Musik Mutter Mütze Nachbar Nachricht Nacht Nadel Nagel Name Nase Nebel Notruf Nudel Nummer Nuss Obst
Ofen Ohr Onkel Oper Opfer Ordnung Ort Paket Papier Park Pause Pfanne Pferd Pflanze Pflaster Pilz Pinsel Platz
Polizei Post Preis Problem Pullover Puppe Quark Rad Radio Rathaus Raub Rechnung Regal Regen Regenschirm Reise
Rente Rezept Richter Ring Rock Rose Rücken Rucksack Sache Saft Salat Salz Sand Schaden Schal Schatten Schere Schiff
Schild Schirm Schlange Schloss Schlüssel Schmerz Schnee Schrank Schuh Schule Schüler Schwester See Seife Seil Sessel
Sieb Sofa Sohn Sommer Sonne Spiegel Spiel Sport Sprache Spritze Stern Stift Stock Straßenbahn Strom Stuhl Stunde
Sturm Suppe Tafel Tasche Tasse Taube Teller Teppich Termin Theater Tier Tisch Tochter Tomate Topf Tor Torte Treppe
Tür Turm Uhr Unfall Urlaub Vase Vater Verein Verkehr Vertrag Vogel Vorhang Waage Wagen Wahl Wald Wand Wäsche Wasser
Wecker Weihnachten Welt Werkzeug Wetter Wind Woche Wohnung Wolke Wort Wunsch Wurst Zahn Zange Zaun Zeit Zeitung
Zettel Zimmer Zitrone Zoll Zucker Zug Zunge Zwiebel
antworten arbeiten bauen bezahlen bitten bleiben bringen danken denken erzählen fahren fallen fangen fragen geben
gehen glauben hören kaufen kennen klopfen kochen kommen lachen laufen leben lernen lesen machen nehmen öffnen
parken putzen rufen sagen schlafen schreiben schwimmen sehen singen sitzen spielen sprechen stehen stehlen suchen
tanzen tragen trinken verlieren warten waschen wohnen zahlen zeichnen
alt billig bunt dunkel einfach freundlich früh gesund glücklich groß grün hell kalt klein krank kurz lang langsam laut
leicht leise müde neu offen reich richtig ruhig sauber schnell schwer sicher stark süß teuer traurig trocken warm
weich wichtig zufrieden Hausordnung Mülltonne Ruhestörung Fundbüro Führerschein Personalausweis Straßenlaterne
`
  .trim()
  .split(/\s+/);
