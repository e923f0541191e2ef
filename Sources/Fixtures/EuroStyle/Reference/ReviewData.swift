/// Parts of product reviews in Dutch, German, French and English.
///
/// A review has one title and a body of opening, detail and close, joined by
/// spaces. Any parts of the same language and rating go together, and suit any
/// garment, shoe, bag or accessory. What a review says of the fit is in ``fit``.
enum ReviewData {
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
