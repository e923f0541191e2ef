extension ReviewData {
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
}
