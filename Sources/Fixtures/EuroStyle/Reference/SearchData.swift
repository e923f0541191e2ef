extension WebData {
  /// The filters that a visitor can set on a page of search results.
  ///
  /// Form: `key:value`; colours are in lower case, categories are slugs of ``categoryNames``,
  /// prices are ranges in EUR.
  static let searchFilters = """
    colour:black
    colour:white
    colour:navy
    colour:grey
    colour:blue
    colour:beige
    colour:brown
    colour:green
    colour:red
    colour:pink
    size:XS
    size:S
    size:M
    size:L
    size:XL
    size:38
    size:39
    size:42
    size:8-9Y
    price:0-25
    price:25-50
    price:50-75
    price:75-100
    price:100-150
    category:women
    category:men
    category:kids
    category:dresses
    category:jeans
    category:t-shirts
    category:sneakers
    category:jackets
    brand:EuroStyle
    brand:EuroStyle Premium
    brand:EuroStyle Basics
    material:organic-cotton
    material:linen
    material:merino
    material:leather
    material:recycled-polyester
    """

  /// The misspelt or unknown search terms that find nothing in the shop.
  ///
  /// Form: `language|term`; language is `en`, `nl`, `de` or `fr`, 20 terms each.
  static let typos = """
    en|snekaers
    en|trowsers
    en|blosue
    en|jaket
    en|cardigna
    en|dungarees
    en|wedding gown
    en|swimsiut
    en|umberella
    en|jumpr
    en|sokcs
    en|ski goggles
    en|gift vuocher
    en|perfume
    en|wellies
    en|rianproof
    en|kimono
    en|wristwatch
    en|pajmas
    en|hankerchief
    nl|brokeen
    nl|jruk
    nl|snaekers
    nl|overhmed
    nl|badpak
    nl|pantoffels
    nl|turi
    nl|regenlaazren
    nl|bikini
    nl|bruidssluier
    nl|paraplu
    nl|jaske
    nl|parfum
    nl|spijkerborek
    nl|cadeaubon
    nl|horloge
    nl|salopet
    nl|hadnschoen
    nl|schoennen
    nl|badjas
    de|Tshrit
    de|Huase
    de|Sneekers
    de|Kimono
    de|Regenschirm
    de|Pantoffeln
    de|Stifel
    de|Jakce
    de|Geschenkgutschein
    de|Brautkleid
    de|Badeanzug
    de|Pluli
    de|Armbanduhr
    de|Dirndl
    de|Skibrille
    de|Krawatte
    de|Gummistifel
    de|Parfüm
    de|Gütrel
    de|Latzhsoe
    fr|pnatalon
    fr|chemsie
    fr|chausure
    fr|bikini
    fr|parapluie
    fr|pantoufles
    fr|robbe
    fr|manteua
    fr|cravate
    fr|montre
    fr|parfum
    fr|kimono
    fr|carte cadeau
    fr|salopette
    fr|baskte
    fr|ceintrue
    fr|chandail
    fr|doudoune longe
    fr|bottillon
    fr|jupon
    """
}
