/// Parts of product reviews in Dutch, German, French and English.
///
/// A review has one title and a body of opening, detail and close, joined by
/// spaces. Any parts of the same language and rating go together, and suit any
/// garment, shoe, bag or accessory. What a review says of the fit is in ``fit``.
enum ReviewData {
  /// Parts of Dutch reviews.
  ///
  /// Form of a line: `rating|kind|text`, with rating 1 to 5 and
  /// kind `title`, `opening`, `detail` or `close`.
  static let dutch = """
    1|title|Waardeloos
    1|title|Grote teleurstelling
    1|title|Niet kopen
    1|title|Weggegooid geld
    1|title|Slechte kwaliteit
    1|title|Nooit meer
    1|title|Wat een miskoop
    1|title|Lijkt in niets op de foto
    1|title|Om boos van te worden
    1|title|Diep teleurgesteld
    1|opening|Wat een enorme teleurstelling.
    1|opening|Dit is echt de slechtste aankoop die ik in tijden heb gedaan.
    1|opening|Ik begrijp niet dat zoiets verkocht mag worden.
    1|opening|Bij het uitpakken zag ik meteen dat dit niets was.
    1|opening|Ik ben hier ontzettend boos over.
    1|opening|Deze aankoop viel tegen, en niet zo'n beetje ook.
    1|opening|Zelden zoiets slechts in huis gehad.
    1|opening|Hoe dit aan goede beoordelingen komt, is mij een raadsel.
    1|detail|Het materiaal is van bedroevende kwaliteit.
    1|detail|De afwerking deugt aan geen enkele kant.
    1|detail|De foto's op de site hebben niets met de werkelijkheid te maken.
    1|detail|Na één keer gebruiken was alles al stuk.
    1|detail|Het stonk zo erg naar chemicaliën dat ik er hoofdpijn van kreeg.
    1|detail|Er zaten al vlekken en beschadigingen op toen ik het pakket openmaakte.
    1|detail|De kleur leek in de verste verte niet op die in de webshop.
    1|detail|Voor deze prijs is het gewoon schandalig.
    1|detail|Het draagt zo onprettig dat je er geen uur mee rond wilt lopen.
    1|detail|Het voelt als wegwerpspul en zo ziet het er ook uit.
    1|close|Ik wil mijn geld terug!
    1|close|Hier koop ik nooit meer iets.
    1|close|Laat je niet misleiden door de mooie plaatjes.
    1|close|Bespaar je de moeite en koop iets anders.
    1|close|Als ik nul sterren kon geven, deed ik dat.
    1|close|Dit gaat dus retour.
    1|close|Niet aan beginnen!
    1|close|Zonde van mijn geld en mijn tijd.
    2|title|Valt tegen
    2|title|Matige kwaliteit
    2|title|Jammer
    2|title|Niet wat ik verwachtte
    2|title|Te duur voor wat je krijgt
    2|title|Niet overtuigd
    2|title|Minder mooi dan op de foto
    2|title|Helaas geen succes
    2|title|Hier had ik meer van gehoopt
    2|title|Slordig afgewerkt
    2|opening|Helaas valt deze aankoop me behoorlijk tegen.
    2|opening|Op de site zag het er veel beter uit.
    2|opening|Jammer, want ik had me erop verheugd.
    2|opening|Niet echt waar ik op hoopte.
    2|opening|Ik ben er niet blij mee.
    2|opening|Na de goede beoordelingen had ik hier veel meer van verwacht.
    2|opening|Het idee is leuk, de uitvoering helaas niet.
    2|opening|Achteraf had ik beter iets anders kunnen kiezen.
    2|detail|Het materiaal voelt goedkoop aan.
    2|detail|De afwerking is slordig en dat zie je meteen.
    2|detail|De kleur is in het echt heel anders dan op de foto's.
    2|detail|Voor dit bedrag mag je echt betere kwaliteit verwachten.
    2|detail|Het draagt niet prettig en na een uurtje ben je er wel klaar mee.
    2|detail|Er zat bij aankomst al een klein foutje in.
    2|detail|Er hangt een chemische lucht aan die maar niet weggaat.
    2|detail|Na een paar keer gebruiken zie je al slijtage.
    2|detail|De omschrijving klopt maar half met wat je krijgt.
    2|detail|Van dichtbij oogt het een stuk minder verzorgd.
    2|close|Ik stuur het waarschijnlijk terug.
    2|close|Niet voor herhaling vatbaar.
    2|close|Ik zou het niet aanraden.
    2|close|De volgende keer zoek ik even verder.
    2|close|Twee sterren, meer zit er niet in.
    2|close|Toch wel zonde van het geld.
    2|close|Hopelijk wordt hier nog iets aan verbeterd.
    2|close|Zo blijft het vooral in de kast liggen.
    3|title|Gaat wel
    3|title|Niet slecht, niet geweldig
    3|title|Had iets beter gekund
    3|title|Oké voor de prijs
    3|title|Gemengde gevoelens
    3|title|Redelijk
    3|title|Kan ermee door
    3|title|Gewoon gemiddeld
    3|title|Valt een beetje tegen
    3|title|Leuk, maar met minpunten
    3|opening|Het is oké, maar ook niet meer dan dat.
    3|opening|Ik twijfel nog een beetje over deze aankoop.
    3|opening|Op zich best leuk, maar ik had er iets meer van verwacht.
    3|opening|Niet slecht, maar ook niet bijzonder.
    3|opening|Op de foto sprak het me net wat meer aan dan in het echt.
    3|opening|Deze aankoop heeft voor mij plussen en minnen.
    3|opening|Mijn eerste indruk was beter dan hoe ik er nu over denk.
    3|opening|Ik ben niet ontevreden, maar ook niet echt enthousiast.
    3|detail|Het materiaal is prima, maar de afwerking is wat slordig.
    3|detail|De kleur wijkt iets af van de foto's.
    3|detail|Voor deze prijs had de kwaliteit wel iets beter gekund.
    3|detail|Het ontwerp is leuk, maar het materiaal voelt een beetje goedkoop.
    3|detail|Het draagt redelijk, al is het niet het meest comfortabele wat er is.
    3|detail|Hier en daar zie je een klein schoonheidsfoutje.
    3|detail|De omschrijving op de site geeft een iets te mooi beeld.
    3|detail|Het ziet er netjes uit, maar ik vraag me af hoe lang het meegaat.
    3|detail|Mooi van een afstandje, maar van dichtbij wat minder.
    3|detail|Het is lastiger te combineren dan ik vooraf dacht.
    3|close|Ik houd het wel, maar een tweede keer zou ik het niet kopen.
    3|close|Voor af en toe is het prima.
    3|close|Geen miskoop, maar ook geen topper.
    3|close|In de uitverkoop zou ik het eerder overwegen.
    3|close|Drie sterren lijkt me eerlijk.
    3|close|Ik geef het nog even een kans.
    3|close|Wie niet te kritisch is, kan er best mee uit de voeten.
    3|close|Een volgende keer kijk ik eerst nog even verder.
    4|title|Fijne aankoop
    4|title|Goede kwaliteit
    4|title|Erg tevreden
    4|title|Mooi en degelijk
    4|title|Prima voor de prijs
    4|title|Doet wat het belooft
    4|title|Ruim voldoende
    4|title|Leuke aanwinst
    4|title|Zou ik weer kopen
    4|title|Bijna perfect
    4|opening|Heel blij met deze aankoop.
    4|opening|Ziet er in het echt net zo leuk uit als op de site.
    4|opening|Over het geheel genomen ben ik erg tevreden.
    4|opening|Een goede koop waar ik geen spijt van heb.
    4|opening|Mooi artikel, op een paar kleinigheden na.
    4|opening|Bevalt me goed tot nu toe.
    4|opening|Ik had er best veel van verwacht en dat komt grotendeels uit.
    4|opening|Leuk gekozen, al zeg ik het zelf.
    4|detail|Het materiaal is goed en voelt prettig aan.
    4|detail|De kleur klopt met de foto's, dus geen verrassingen.
    4|detail|Netjes afgewerkt, al kan het op een enkel plekje nog iets strakker.
    4|detail|Prijs en kwaliteit zijn goed in verhouding.
    4|detail|Draagt comfortabel en is makkelijk te combineren.
    4|detail|Het model is leuk en je kunt er alle kanten mee op.
    4|detail|Ook na een aantal keer gebruiken is er niets op aan te merken.
    4|detail|Oogt verzorgd, ook als je van dichtbij kijkt.
    4|detail|Het voelt degelijk aan en gaat vast lang mee.
    4|detail|Alleen de verpakking had wel wat zorgvuldiger gemogen.
    4|close|Zeker aan te raden.
    4|close|Ik zou het zonder twijfel nog eens kopen.
    4|close|Net geen vijf sterren, maar wel heel goed.
    4|close|Voor dit geld zit je goed.
    4|close|Gaat zeker niet terug!
    4|close|Al met al een goede keuze.
    4|close|Mijn volgende bestelling komt er vast snel.
    4|close|Kortom, gewoon goed.
    5|title|Helemaal top
    5|title|Superblij mee
    5|title|Echt een aanrader
    5|title|Beter dan verwacht
    5|title|Wat een vondst
    5|title|Perfect
    5|title|Meteen een favoriet
    5|title|Niets op aan te merken
    5|title|Mooier dan op de foto
    5|title|Wauw
    5|opening|Wat ben ik hier blij mee!
    5|opening|Dit overtreft al mijn verwachtingen.
    5|opening|Vanaf het moment dat ik het pakket openmaakte, was ik verkocht.
    5|opening|Een van mijn beste aankopen van de laatste tijd.
    5|opening|Ik ben er helemaal weg van!
    5|opening|Ik twijfelde lang, maar wat ben ik blij dat ik toch besteld heb.
    5|opening|Zelden zo tevreden geweest over iets wat ik online kocht.
    5|opening|Precies wat ik zocht en dan nog mooier ook.
    5|detail|Het materiaal voelt luxe aan en de kwaliteit spat ervan af.
    5|detail|Voor deze prijs krijg je echt uitstekende kwaliteit.
    5|detail|De kleur is in het echt nog mooier dan op de foto's.
    5|detail|Draagt ontzettend fijn, ook als je de hele dag op pad bent.
    5|detail|Alles is tot in de puntjes afgewerkt.
    5|detail|Na weken intensief gebruik ziet alles er nog uit als nieuw.
    5|detail|De complimenten vliegen je om de oren.
    5|detail|Het combineert met zo'n beetje alles wat er in de kast hangt.
    5|detail|Het ontwerp is stijlvol en net even anders dan anders.
    5|detail|Je ziet en voelt meteen dat er met aandacht aan is gewerkt.
    5|close|Ik zou het zo weer kopen!
    5|close|Een absolute aanrader.
    5|close|Ik bestel hier vast nog vaker!
    5|close|Elke euro waard.
    5|close|De volgende keer kijk ik hier als eerste.
    5|close|Meer kun je niet wensen.
    5|close|Niet twijfelen, gewoon bestellen!
    5|close|Vijf sterren zijn eigenlijk nog te weinig.
    """

  /// Parts of German reviews.
  ///
  /// Form of a line: `rating|kind|text`, with rating 1 to 5 and
  /// kind `title`, `opening`, `detail` or `close`.
  static let german = """
    1|title|Finger weg
    1|title|Reine Geldverschwendung
    1|title|Absolute Enttäuschung
    1|title|Miserable Qualität
    1|title|Nie wieder
    1|title|Eine Frechheit
    1|title|Unbrauchbar
    1|title|Nicht zu empfehlen
    1|title|Völliger Fehlkauf
    1|title|Schlimmer geht es kaum
    1|opening|So etwas Schlechtes habe ich lange nicht mehr bestellt.
    1|opening|Ich bin wirklich stinksauer.
    1|opening|Das ist eine Zumutung.
    1|opening|Schon beim Auspacken kam die große Ernüchterung.
    1|opening|Mir fehlen die Worte, so enttäuscht bin ich.
    1|opening|Wie man so etwas verkaufen kann, ist mir ein Rätsel.
    1|opening|Von vorne bis hinten ein Reinfall.
    1|opening|Auf die guten Bewertungen sollte man hier nichts geben.
    1|detail|Die Qualität ist unterirdisch.
    1|detail|Nach einmaligem Gebrauch war schon alles hinüber.
    1|detail|Mit den Fotos im Shop hat das nichts zu tun.
    1|detail|Das Material ist billigster Ramsch.
    1|detail|Es stinkt so stark nach Chemie, dass man es kaum aushält.
    1|detail|Überall sind Flecken und Macken.
    1|detail|Die Verarbeitung ist eine einzige Katastrophe.
    1|detail|Dafür so viel Geld zu verlangen, ist dreist.
    1|detail|Unbequemer geht es wirklich nicht.
    1|detail|Die Farbe hat mit der Abbildung überhaupt nichts gemeinsam.
    1|close|Geht zurück, und zwar ganz schnell!
    1|close|Ich möchte mein Geld zurück.
    1|close|Davon kann ich nur abraten.
    1|close|Hier bestelle ich ganz sicher nicht mehr.
    1|close|Null Sterne wären noch zu viel.
    1|close|Schade um das Geld und die Zeit.
    1|close|Bloß nicht kaufen!
    1|close|Ich werde mich beim Kundenservice beschweren.
    2|title|Leider enttäuschend
    2|title|Nicht mein Fall
    2|title|Schwache Qualität
    2|title|Zu teuer für das Gebotene
    2|title|Entspricht nicht den Fotos
    2|title|Eher nicht zu empfehlen
    2|title|Schade
    2|title|Nicht überzeugend
    2|title|Mangelhaft verarbeitet
    2|title|Hätte ich mir sparen können
    2|opening|Leider hat mich der Artikel nicht überzeugt.
    2|opening|Schade, ich hatte mich sehr darauf gefreut.
    2|opening|Nach den guten Bewertungen hatte ich deutlich mehr erwartet.
    2|opening|Auf den Fotos wirkt alles viel besser als in der Realität.
    2|opening|So richtig zufrieden bin ich damit nicht.
    2|opening|Die Idee ist gut, die Umsetzung leider nicht.
    2|opening|Mein erster Eindruck war nicht gerade gut.
    2|opening|Das hatte ich mir anders vorgestellt.
    2|detail|Das Material fühlt sich billig an.
    2|detail|Die Verarbeitung ist an mehreren Stellen unsauber.
    2|detail|Die Farbe sieht ganz anders aus als im Shop.
    2|detail|Für diesen Preis ist die Qualität zu schwach.
    2|detail|Bequem ist etwas anderes.
    2|detail|Schon nach kurzer Zeit sind Gebrauchsspuren zu sehen.
    2|detail|Der unangenehme Geruch geht auch nach langem Lüften nicht weg.
    2|detail|Ein kleiner Defekt war von Anfang an vorhanden.
    2|detail|Die Beschreibung passt nur zum Teil zu dem, was man bekommt.
    2|detail|Insgesamt wirkt alles ziemlich lieblos gemacht.
    2|close|Ich überlege noch, ob ich es zurückschicke.
    2|close|Würde ich nicht noch einmal kaufen.
    2|close|Empfehlen kann ich das so nicht.
    2|close|Für mich eher ein Fehlkauf.
    2|close|Zwei Sterne sind da noch nett gemeint.
    2|close|Da muss dringend nachgebessert werden.
    2|close|Beim nächsten Mal suche ich mir etwas anderes aus.
    2|close|So landet es wohl ganz hinten im Schrank.
    3|title|Geht so
    3|title|Durchschnitt
    3|title|Nicht schlecht, aber auch nicht toll
    3|title|Für den Preis in Ordnung
    3|title|Gemischte Gefühle
    3|title|Ganz okay
    3|title|Hatte etwas mehr erwartet
    3|title|Na ja
    3|title|Mit Abstrichen in Ordnung
    3|title|Kein Muss
    3|opening|Ist in Ordnung, aber vom Hocker haut es mich nicht.
    3|opening|Ich bin etwas hin- und hergerissen.
    3|opening|Auf den Bildern sah es ein wenig schöner aus.
    3|opening|Grundsätzlich ganz nett, aber es gibt ein paar Schwächen.
    3|opening|Nicht schlecht, nur hatte ich mir mehr versprochen.
    3|opening|Ein ziemlich durchschnittlicher Artikel.
    3|opening|Hier gibt es Licht und Schatten.
    3|opening|Kann man kaufen, muss man aber nicht.
    3|detail|Das Material ist okay, die Verarbeitung könnte sorgfältiger sein.
    3|detail|Die Farbe weicht leicht von den Fotos ab.
    3|detail|Für das Geld hätte ich etwas mehr Qualität erwartet.
    3|detail|Der Tragekomfort ist mittelmäßig, aber man gewöhnt sich daran.
    3|detail|Von Weitem sieht alles gut aus, aus der Nähe eher einfach.
    3|detail|Das Design gefällt mir, das Material leider weniger.
    3|detail|Ob das lange hält, muss sich erst noch zeigen.
    3|detail|Die Beschreibung verspricht ein bisschen zu viel.
    3|detail|Kleine Mängel sind zu sehen, stören aber nicht weiter.
    3|detail|Lässt sich nicht ganz so leicht kombinieren, wie ich dachte.
    3|close|Ich behalte es trotzdem.
    3|close|Für gelegentlich reicht es.
    3|close|Noch einmal würde ich es wohl nicht kaufen.
    3|close|Im Angebot wäre es eher eine Überlegung wert.
    3|close|Mehr als drei Sterne sind nicht drin.
    3|close|Am Ende muss das jeder selbst wissen.
    3|close|Da habe ich hier schon Besseres bestellt.
    3|close|Eine Empfehlung gibt es von mir nur mit Einschränkungen.
    4|title|Gute Qualität
    4|title|Sehr zufrieden
    4|title|Schöner Artikel
    4|title|Gutes Preis-Leistungs-Verhältnis
    4|title|Guter Kauf
    4|title|Gefällt mir gut
    4|title|Hält, was es verspricht
    4|title|Fast perfekt
    4|title|Schick und gut gemacht
    4|title|Empfehlenswert
    4|opening|Insgesamt bin ich sehr zufrieden.
    4|opening|Der Artikel entspricht der Beschreibung und gefällt mir gut.
    4|opening|Ein guter Kauf, den ich nicht bereue.
    4|opening|Sieht in Wirklichkeit so gut aus wie auf den Bildern.
    4|opening|Macht einen richtig guten Eindruck.
    4|opening|Bis auf Kleinigkeiten bin ich sehr angetan.
    4|opening|Bisher kann ich nur Gutes berichten.
    4|opening|Ich war erst skeptisch, wurde aber positiv überrascht.
    4|detail|Das Material ist angenehm und wirkt robust.
    4|detail|Sauber verarbeitet, nur an einer Stelle könnte es etwas ordentlicher sein.
    4|detail|Die Farbe stimmt mit den Fotos überein.
    4|detail|Trägt sich bequem und passt zu vielem.
    4|detail|Preis und Leistung stimmen hier.
    4|detail|Das Design ist durchdacht und keineswegs langweilig.
    4|detail|Auch nach mehrmaligem Gebrauch ist alles noch einwandfrei.
    4|detail|Wirkt hochwertig, auch aus der Nähe betrachtet.
    4|detail|Der leichte Geruch nach dem Auspacken war schnell verflogen.
    4|detail|Die Qualität ist für das Geld wirklich ordentlich.
    4|close|Kann ich guten Gewissens weiterempfehlen.
    4|close|Würde ich wieder bestellen.
    4|close|Ein Stern Abzug, weil noch ein bisschen Luft nach oben ist.
    4|close|Alles in allem eine gute Wahl.
    4|close|Wird auf jeden Fall behalten!
    4|close|Dafür gibt es verdiente vier Sterne.
    4|close|Mehr davon, bitte!
    4|close|Ein Fehlkauf war das sicher nicht.
    5|title|Absolut begeistert
    5|title|Klare Kaufempfehlung
    5|title|Besser als erwartet
    5|title|Rundum glücklich
    5|title|Ein echter Volltreffer
    5|title|Sofort verliebt
    5|title|Top Qualität
    5|title|Einfach perfekt
    5|title|Schöner als auf dem Bild
    5|title|Jederzeit wieder
    5|opening|Ich bin restlos begeistert!
    5|opening|Schon beim Auspacken war klar, dass sich der Kauf gelohnt hat.
    5|opening|Genau das hatte ich mir gewünscht.
    5|opening|Selten hat mich ein Kauf so überzeugt.
    5|opening|Ein absolutes Lieblingsstück von der ersten Minute an.
    5|opening|Meine Erwartungen wurden deutlich übertroffen.
    5|opening|Ich habe lange gesucht und bin endlich fündig geworden.
    5|opening|Was für ein toller Fund!
    5|detail|Die Verarbeitung ist tadellos bis ins kleinste Detail.
    5|detail|Das Material fühlt sich hochwertig und angenehm an.
    5|detail|Die Farbe wirkt in echt noch schöner als auf den Fotos.
    5|detail|Der Tragekomfort ist hervorragend, auch an langen Tagen.
    5|detail|Für den Preis bekommt man hier wirklich erstklassige Qualität.
    5|detail|Lässt sich mit fast allem kombinieren und sieht immer gut aus.
    5|detail|Auch nach vielen Wochen sieht alles noch aus wie neu.
    5|detail|Komplimente gibt es seitdem ständig.
    5|detail|Das Design ist modern und trotzdem zeitlos.
    5|detail|Man merkt sofort, dass hier auf Qualität geachtet wurde.
    5|close|Klare Empfehlung von mir!
    5|close|Würde ich sofort wieder kaufen.
    5|close|Jeden Cent wert.
    5|close|Fünf Sterne ohne Wenn und Aber.
    5|close|Das war bestimmt nicht mein letzter Einkauf hier.
    5|close|Wer noch überlegt: unbedingt zugreifen!
    5|close|Besser geht es kaum.
    5|close|Vielen Dank und weiter so!
    """

  /// Parts of French reviews.
  ///
  /// Form of a line: `rating|kind|text`, with rating 1 to 5 and
  /// kind `title`, `opening`, `detail` or `close`.
  static let french = """
    1|title|À fuir
    1|title|Très mauvaise qualité
    1|title|Énorme déception
    1|title|De l'argent jeté par les fenêtres
    1|title|Une honte
    1|title|Plus jamais
    1|title|Inadmissible
    1|title|N'achetez pas
    1|title|Une vraie catastrophe
    1|title|Rien à voir avec les photos
    1|opening|Je n'ai jamais eu un article aussi mauvais.
    1|opening|Quelle déception !
    1|opening|C'est tout simplement scandaleux.
    1|opening|À l'ouverture du colis, j'ai cru à une blague.
    1|opening|Je suis vraiment en colère.
    1|opening|Je ne comprends pas comment on peut vendre une chose pareille.
    1|opening|Rien ne va dans cet article.
    1|opening|Ne vous fiez surtout pas aux bons avis.
    1|detail|La qualité est lamentable.
    1|detail|Tout s'est abîmé dès la première utilisation.
    1|detail|Ça ne ressemble absolument pas aux photos.
    1|detail|La matière est affreuse et fait vraiment camelote.
    1|detail|L'odeur chimique est insupportable.
    1|detail|L'article est arrivé taché et abîmé.
    1|detail|Les finitions sont bâclées de partout.
    1|detail|À ce prix-là, c'est se moquer du monde.
    1|detail|C'est tellement inconfortable que c'en est inutilisable.
    1|detail|La couleur n'a strictement rien à voir avec celle annoncée.
    1|close|J'exige un remboursement !
    1|close|Je ne commanderai plus jamais ici.
    1|close|Passez votre chemin !
    1|close|Zéro étoile si c'était possible.
    1|close|Retour à l'envoyeur !
    1|close|Gardez votre argent.
    1|close|Quel gâchis !
    1|close|Je déconseille fortement.
    2|title|Décevant
    2|title|Qualité médiocre
    2|title|Pas à la hauteur
    2|title|Trop cher pour ce que c'est
    2|title|Ne ressemble pas aux photos
    2|title|Dommage
    2|title|Peu convaincant
    2|title|Je m'attendais à mieux
    2|title|Finitions négligées
    2|title|Pas terrible
    2|opening|Je m'attendais vraiment à autre chose.
    2|opening|C'est une petite déception pour moi.
    2|opening|Dommage, car l'idée de départ était bonne.
    2|opening|Les photos sont bien plus flatteuses que la réalité.
    2|opening|Au vu des bons avis, j'espérais nettement mieux.
    2|opening|Difficile d'y trouver son compte.
    2|opening|Ma première impression n'était déjà pas très bonne.
    2|opening|Ce n'est pas vraiment le résultat attendu.
    2|detail|La matière fait très bon marché.
    2|detail|Les finitions manquent de soin et ça se voit tout de suite.
    2|detail|La couleur n'a pas grand-chose à voir avec celle du site.
    2|detail|La qualité n'est pas au niveau du prix demandé.
    2|detail|Ce n'est pas confortable et on s'en lasse vite.
    2|detail|Des signes d'usure apparaissent déjà après quelques utilisations.
    2|detail|Il y a une odeur tenace dont je n'arrive pas à me débarrasser.
    2|detail|Il y avait déjà un petit défaut à la réception.
    2|detail|La description ne correspond qu'à moitié à ce qu'on reçoit.
    2|detail|L'ensemble semble avoir été fabriqué à la va-vite.
    2|close|Je pense faire un retour.
    2|close|Je ne compte pas racheter.
    2|close|Difficile de recommander cet article.
    2|close|Ça restera sans doute au fond du placard.
    2|close|Deux étoiles, pas davantage.
    2|close|C'est trop cher payé.
    2|close|J'espère que le fabricant reverra sa copie.
    2|close|La prochaine fois, je choisirai autre chose.
    3|title|Moyen
    3|title|Correct, sans plus
    3|title|Avis mitigé
    3|title|Pas mal, mais peut mieux faire
    3|title|Bof
    3|title|Un peu en dessous de mes attentes
    3|title|Ni bien ni mal
    3|title|Acceptable pour le prix
    3|title|Des plus et des moins
    3|title|Passable
    3|opening|C'est correct, mais sans plus.
    3|opening|Mon avis est plutôt partagé.
    3|opening|Ce n'est pas mal, mais j'en attendais un peu plus.
    3|opening|Sur les photos, ça rendait un peu mieux.
    3|opening|Il y a du bon et du moins bon.
    3|opening|Rien d'exceptionnel, mais rien de catastrophique non plus.
    3|opening|L'idée me plaisait, le résultat un peu moins.
    3|opening|Pas de gros reproche, mais pas d'enthousiasme non plus.
    3|detail|La matière est convenable, mais les finitions laissent un peu à désirer.
    3|detail|La couleur est légèrement différente de celle du site.
    3|detail|Pour ce prix, la qualité pourrait être meilleure.
    3|detail|C'est joli de loin, un peu moins de près.
    3|detail|Le confort est moyen, mais on finit par s'y faire.
    3|detail|Je me demande si ça tiendra longtemps.
    3|detail|La description est un peu trop flatteuse.
    3|detail|Le style est sympa, mais la matière fait un peu bas de gamme.
    3|detail|C'est plus difficile à assortir que prévu.
    3|detail|J'ai remarqué un ou deux petits défauts, rien de grave.
    3|close|Je garde, mais je ne rachèterai pas.
    3|close|Ça fera l'affaire de temps en temps.
    3|close|À prendre plutôt pendant les soldes.
    3|close|Trois étoiles, ça me semble juste.
    3|close|À vous de voir.
    3|close|Je m'en contenterai.
    3|close|On trouve sans doute un peu mieux ailleurs.
    3|close|Je conseille d'y réfléchir avant de commander.
    4|title|Très bon achat
    4|title|Belle qualité
    4|title|Conforme à la description
    4|title|Bon rapport qualité-prix
    4|title|Très bien dans l'ensemble
    4|title|Joli et bien fini
    4|title|Bonne surprise
    4|title|Presque parfait
    4|title|Valeur sûre
    4|title|Un bon choix
    4|opening|Dans l'ensemble, c'est un très bon achat.
    4|opening|L'article correspond bien à ce qui est présenté sur le site.
    4|opening|Bonne surprise à l'ouverture du colis.
    4|opening|J'aime beaucoup, à quelques détails près.
    4|opening|Je ne regrette pas du tout ma commande.
    4|opening|C'est très joli, exactement dans l'esprit des photos.
    4|opening|Un article sympa que j'apprécie vraiment.
    4|opening|Ça me plaît bien, c'est réussi.
    4|detail|La matière est agréable et semble solide.
    4|detail|Les finitions sont propres, à un petit défaut près.
    4|detail|La couleur est fidèle aux photos.
    4|detail|C'est confortable et facile à assortir.
    4|detail|Le prix est tout à fait justifié.
    4|detail|Le style est réussi, avec juste ce qu'il faut d'originalité.
    4|detail|Après plusieurs utilisations, rien à signaler.
    4|detail|La qualité est au rendez-vous.
    4|detail|Seul l'emballage aurait pu être un peu plus soigné.
    4|detail|Pour l'instant, ça tient très bien dans le temps.
    4|close|Je recommande.
    4|close|Je rachèterai volontiers.
    4|close|Il ne manque pas grand-chose pour la cinquième étoile.
    4|close|Au final, c'est un choix judicieux.
    4|close|On aurait tort de s'en priver.
    4|close|Je garde sans hésitation !
    4|close|Je reviendrai sur ce site avec plaisir.
    4|close|Bref, c'est validé !
    5|title|Coup de cœur
    5|title|Tout simplement parfait
    5|title|À acheter les yeux fermés
    5|title|Au top
    5|title|Encore mieux que sur les photos
    5|title|Un vrai bonheur
    5|title|Qualité irréprochable
    5|title|Rien à redire
    5|title|Excellent achat
    5|title|J'adore
    5|opening|C'est un énorme coup de cœur !
    5|opening|Je suis fan depuis le premier jour.
    5|opening|C'est exactement ce que je cherchais depuis longtemps.
    5|opening|Franchement, je ne m'attendais pas à aussi bien.
    5|opening|Dès l'ouverture du colis, j'ai su que j'avais fait le bon choix.
    5|opening|Je n'ai que des compliments à faire.
    5|opening|Voilà un achat qui fait vraiment plaisir !
    5|opening|J'hésitais un peu et je ne regrette absolument pas.
    5|detail|La matière est superbe et très agréable au toucher.
    5|detail|Les finitions sont impeccables, rien ne dépasse.
    5|detail|La couleur est encore plus belle en vrai.
    5|detail|C'est confortable du matin au soir.
    5|detail|Le rapport qualité-prix est imbattable.
    5|detail|Ça se marie avec tout et le style est vraiment élégant.
    5|detail|Après plusieurs semaines d'utilisation, l'article est comme neuf.
    5|detail|On me demande sans arrêt où j'ai trouvé ça.
    5|detail|On sent tout de suite que c'est de la bonne qualité.
    5|detail|Le design est soigné jusque dans les moindres détails.
    5|close|Je recommande sans hésiter !
    5|close|Je rachèterai les yeux fermés.
    5|close|Ça vaut vraiment son prix.
    5|close|Merci pour cette belle trouvaille !
    5|close|Foncez, vous ne serez pas déçus !
    5|close|Je ne vois vraiment pas quoi demander de plus.
    5|close|Cinq étoiles amplement méritées.
    5|close|Je compte bien revenir pour d'autres achats.
    """

  /// Parts of English reviews.
  ///
  /// Form of a line: `rating|kind|text`, with rating 1 to 5 and
  /// kind `title`, `opening`, `detail` or `close`.
  static let english = """
    1|title|Complete waste of money
    1|title|Avoid
    1|title|Dreadful quality
    1|title|Utterly disappointed
    1|title|Do not buy
    1|title|Never again
    1|title|Shockingly bad
    1|title|Absolute rubbish
    1|title|Nothing like the pictures
    1|title|Want my money back
    1|opening|I am absolutely furious.
    1|opening|This is the worst thing I have bought in years.
    1|opening|What a complete let-down.
    1|opening|I cannot believe this is being sold at all.
    1|opening|My heart sank as soon as I opened the parcel.
    1|opening|Nothing about this purchase was right.
    1|opening|I do not know where the good reviews come from.
    1|opening|I rarely leave bad reviews, but this one is deserved.
    1|detail|The quality is appalling.
    1|detail|Everything started falling apart the very first time.
    1|detail|The photos on the website are simply misleading.
    1|detail|The material is cheap and nasty.
    1|detail|The chemical smell made me feel ill.
    1|detail|There were stains and damage all over.
    1|detail|The finish is shoddy wherever you look.
    1|detail|Charging this much is outrageous.
    1|detail|So uncomfortable that there is no way to put up with it.
    1|detail|The colour is completely different from the one shown.
    1|close|I want a full refund!
    1|close|Do not throw your money away on this.
    1|close|I will not be shopping here again.
    1|close|Zero stars if I could.
    1|close|Save yourself the trouble and look elsewhere.
    1|close|This is going back.
    1|close|Shame on whoever approved this!
    1|close|What a waste of time and effort.
    2|title|Disappointing
    2|title|Not great
    2|title|Poor quality for the price
    2|title|Not like the photos
    2|title|Expected better
    2|title|Bit of a let-down
    2|title|Would not buy again
    2|title|Overpriced
    2|title|Badly finished
    2|title|Not for me
    2|opening|Sadly, this was a let-down.
    2|opening|I really wanted to like this, but I do not.
    2|opening|The pictures are far better than the real thing.
    2|opening|After reading such good reviews I expected much more.
    2|opening|Not what I had hoped for at all.
    2|opening|A nice idea, poorly carried out.
    2|opening|My first impression was not a good one.
    2|opening|I am less than impressed, I have to say.
    2|detail|The material feels cheap.
    2|detail|The finish is messy and you notice it straight away.
    2|detail|The colour looked quite different online.
    2|detail|The quality does not justify the price.
    2|detail|Not comfortable, and time does not make it any better.
    2|detail|Signs of wear appeared after only a few outings.
    2|detail|There is a strange smell that will not go away.
    2|detail|There was already a small fault when I unpacked it.
    2|detail|The description only tells half the story.
    2|detail|Everything seems to have been made in a hurry.
    2|close|This will probably be going back.
    2|close|I would not recommend this.
    2|close|I wish I had spent my money elsewhere.
    2|close|Two stars is generous.
    2|close|Hopefully the next version will be better.
    2|close|I will think twice before ordering again.
    2|close|Likely to end up at the back of the wardrobe.
    2|close|Such a shame.
    3|title|It's okay
    3|title|Nothing special
    3|title|Average
    3|title|Not bad, not great
    3|title|Mixed feelings
    3|title|Fine for the price
    3|title|Expected a little more
    3|title|Does the job
    3|title|So-so
    3|title|Middle of the road
    3|opening|It's all right, but nothing to write home about.
    3|opening|I am in two minds about this one.
    3|opening|Not bad, but I was hoping for a little more.
    3|opening|The photos are a little more flattering than the real thing.
    3|opening|There are good points and bad points here.
    3|opening|Pretty average, to be honest.
    3|opening|I neither love this nor hate it.
    3|opening|A decent idea that could have been done a bit better.
    3|detail|The material is fine, but the finish is a bit untidy.
    3|detail|The colour is slightly off compared to the website.
    3|detail|I would have expected better quality at this price.
    3|detail|Comfort is reasonable, though not amazing.
    3|detail|Looks good from a distance, less so up close.
    3|detail|The style is lovely, but the material feels rather cheap.
    3|detail|Time will tell whether the quality holds up.
    3|detail|The description promises a bit too much.
    3|detail|Harder to match with other things than I thought.
    3|detail|I spotted a couple of minor flaws, nothing dramatic.
    3|close|I will hang on to this, but I would not buy it again.
    3|close|Fine for the odd occasion.
    3|close|Perhaps worth a look in the sale.
    3|close|Three stars seems fair.
    3|close|Good enough, I suppose.
    3|close|You could do worse, but you could also do better.
    3|close|I might shop around a bit more next time.
    3|close|Make of that what you will.
    4|title|Very pleased
    4|title|Great value
    4|title|Really nice quality
    4|title|Good buy
    4|title|Just as described
    4|title|Nearly perfect
    4|title|A solid choice
    4|title|Happy with this one
    4|title|A lovely addition
    4|title|Would buy again
    4|opening|Really happy with this overall.
    4|opening|A very good buy that I do not regret.
    4|opening|Just as nice in person as on the website.
    4|opening|This turned out to be a pleasant surprise.
    4|opening|I like this a lot, apart from one or two small things.
    4|opening|So far I am very pleased.
    4|opening|This is pretty much what I was after.
    4|opening|I was not sure at first, but I have really come round to this.
    4|detail|The material is good quality and feels nice.
    4|detail|The colour is true to the photos.
    4|detail|Well made, although the finish could be a touch neater in one place.
    4|detail|Comfortable and easy to style.
    4|detail|The price is fair for what you get.
    4|detail|The design has just enough character.
    4|detail|After plenty of use there is nothing to complain about.
    4|detail|Everything feels sturdy and built to last.
    4|detail|The packaging was a bit careless, but the item itself was fine.
    4|detail|The style is very much on trend.
    4|close|I would happily recommend this.
    4|close|Not quite five stars, but very close.
    4|close|I would order again.
    4|close|A good choice all round.
    4|close|Definitely a keeper!
    4|close|You get a lot for your money here.
    4|close|I will be looking at the rest of the range.
    4|close|All in all, a job well done.
    5|title|Absolutely delighted
    5|title|Best buy in ages
    5|title|Exceeded my expectations
    5|title|Worth every penny
    5|title|An instant favourite
    5|title|Simply perfect
    5|title|Even better in real life
    5|title|Could not be happier
    5|title|Top quality
    5|title|Highly recommended
    5|opening|I am over the moon with this purchase!
    5|opening|Honestly, this is one of the best things I have bought in a long while.
    5|opening|I fell in love the moment I opened the parcel.
    5|opening|This is exactly what I had been searching for.
    5|opening|I cannot fault this at all.
    5|opening|What a find!
    5|opening|I had high hopes and they were easily beaten.
    5|opening|I was unsure about ordering online, but this won me over at once.
    5|detail|The material feels luxurious and the finish is flawless.
    5|detail|The colour is even more beautiful than in the pictures.
    5|detail|Wonderfully comfortable, even after a whole day out.
    5|detail|The quality is outstanding for the price.
    5|detail|Goes with just about everything in the wardrobe.
    5|detail|The compliments have not stopped since.
    5|detail|After weeks of heavy use everything still looks brand new.
    5|detail|Every little detail has been thought through.
    5|detail|The design is stylish without trying too hard.
    5|detail|You can tell straight away that this was made with care.
    5|close|I would buy this again in a heartbeat.
    5|close|Go on, treat yourself!
    5|close|Five stars from me!
    5|close|Money very well spent.
    5|close|I have already told all my friends about this.
    5|close|I will definitely be back for more.
    5|close|If you are still wondering, just go for it!
    5|close|A huge thank you to whoever designed this.
    """

  /// Sentences on how an item fits, in four languages.
  ///
  /// Form of a line: `language|fit|text`, with language `nl`, `de`, `fr` or `en`
  /// and fit `runs_small`, `true_to_size` or `runs_large`.
  static let fit = """
    nl|runs_small|Valt klein uit, bestel een maat groter.
    nl|runs_small|De pasvorm is aan de krappe kant, dus neem liever een maat meer.
    nl|runs_small|De normale maat was net te klein.
    nl|runs_small|Let op met de maat, want dit valt kleiner uit dan je gewend bent.
    nl|runs_small|Zit strakker dan verwacht, een maat groter was beter geweest.
    nl|true_to_size|De maat klopt precies.
    nl|true_to_size|Valt normaal uit, een andere maat kiezen is niet nodig.
    nl|true_to_size|Past meteen goed in de gebruikelijke maat.
    nl|true_to_size|De maattabel op de site klopt helemaal.
    nl|true_to_size|Qua pasvorm is dit zoals je mag verwachten.
    nl|runs_large|Valt groot uit, een maat kleiner is genoeg.
    nl|runs_large|De pasvorm is erg ruim, houd daar rekening mee.
    nl|runs_large|In de gewone maat was dit duidelijk te groot.
    nl|runs_large|Wie tussen twee maten in zit, kan het best de kleinste nemen.
    nl|runs_large|Ruimer dan verwacht, ik had een maat kleiner moeten bestellen.
    de|runs_small|Fällt klein aus, am besten eine Nummer größer bestellen.
    de|runs_small|Sitzt recht eng, die übliche Größe war zu knapp.
    de|runs_small|Die Größe fällt kleiner aus als bei anderen Marken.
    de|runs_small|Wer zwischen zwei Größen liegt, sollte die größere nehmen.
    de|runs_small|Ich musste eine Größe größer nehmen als sonst.
    de|true_to_size|Die Größe passt genau.
    de|true_to_size|Fällt größengerecht aus.
    de|true_to_size|Wie gewohnt bestellt und es passt einwandfrei.
    de|true_to_size|Die Angaben in der Größentabelle stimmen.
    de|true_to_size|Sitzt in der normalen Größe so, wie es sein soll.
    de|runs_large|Fällt groß aus, lieber eine Nummer kleiner bestellen.
    de|runs_large|Sitzt sehr locker, die übliche Größe war zu weit.
    de|runs_large|Man kann hier gut eine Größe kleiner wählen.
    de|runs_large|Die Passform ist deutlich weiter als gedacht.
    de|runs_large|In der gewohnten Größe war es leider zu groß.
    fr|runs_small|Taille petit, prenez une taille au-dessus.
    fr|runs_small|La taille habituelle était trop juste.
    fr|runs_small|C'est assez serré, attention au moment de choisir la taille.
    fr|runs_small|Si vous hésitez entre deux tailles, prenez la plus grande.
    fr|runs_small|L'article est plus étroit que prévu, une taille de plus aurait été préférable.
    fr|true_to_size|Taille normalement.
    fr|true_to_size|La taille correspond parfaitement.
    fr|true_to_size|Vous pouvez commander la taille habituelle.
    fr|true_to_size|Le guide des tailles est fiable.
    fr|true_to_size|Rien à signaler côté taille, ça tombe juste.
    fr|runs_large|Taille grand, prenez une taille en dessous.
    fr|runs_large|C'est plus large que prévu.
    fr|runs_large|Dans la taille habituelle, c'était trop grand.
    fr|runs_large|Si vous hésitez entre deux tailles, prenez la plus petite.
    fr|runs_large|Les mesures sont généreuses, une taille de moins suffit largement.
    en|runs_small|Runs small, so order a size up.
    en|runs_small|The usual size was too tight.
    en|runs_small|The fit is on the snug side, bear that in mind.
    en|runs_small|If you are between sizes, go for the larger one.
    en|runs_small|Tighter than expected, I should have gone up a size.
    en|true_to_size|True to size.
    en|true_to_size|Fits exactly as expected.
    en|true_to_size|I ordered the usual size and the fit is spot on.
    en|true_to_size|The size guide is accurate.
    en|true_to_size|No surprises with the sizing.
    en|runs_large|Runs large, so order a size down.
    en|runs_large|The usual size was too big.
    en|runs_large|The fit is rather loose, bear that in mind.
    en|runs_large|If you are between sizes, take the smaller one.
    en|runs_large|Roomier than expected, I should have gone down a size.
    """
}
