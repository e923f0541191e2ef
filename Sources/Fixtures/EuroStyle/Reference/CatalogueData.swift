/// The vocabulary from which the product catalogue of EuroStyle Fashion is made.
///
/// Each pool is one string with one entry a line; fields are separated by `|`
/// and lists inside a field by commas.
enum CatalogueData {
  /// The product tree, one line a kind of product.
  ///
  /// Form: `category_l1|category_l2|category_l3|noun en|noun nl|noun de|noun fr|share|lowest
  /// price|highest price|sizes|materials|season`. Shares sum to 100 within each category_l1;
  /// prices are in EUR before VAT; `sizes` names a line of ``sizes`` and `materials` lines of
  /// ``materials``; `season` is `ss`, `fw` or `both`. Nouns are singular, except for goods that
  /// only come as a pair (gloves, socks). English nouns are in title case; Dutch and French nouns
  /// are as they stand within a sentence, so capitalise the first letter to begin a name with one.
  static let kinds = """
    Women|Tops|T-Shirts|T-shirt|T-shirt|T-Shirt|t-shirt|13|10|25|alpha|cotton,organic-cotton,jersey,organic-jersey,modal|both
    Women|Tops|Tank Tops|Tank Top|tanktop|Tanktop|débardeur|4|10|20|alpha|jersey,organic-jersey,modal,linen|ss
    Women|Tops|Blouses|Blouse|blouse|Bluse|chemisier|8|25|50|alpha|cotton,viscose,satin,silk,linen,lyocell|both
    Women|Tops|Knitwear|Jumper|trui|Pullover|pull|9|30|65|alpha|wool-blend,merino,cashmere-blend,cotton|fw
    Women|Tops|Cardigans|Cardigan|vest|Strickjacke|gilet|4|32|65|alpha|wool-blend,merino,cotton,viscose|both
    Women|Tops|Sweatshirts|Sweatshirt|sweater|Sweatshirt|sweat|4|28|50|alpha|fleece,organic-cotton,recycled-cotton|both
    Women|Bottoms|Jeans|Jeans|jeans|Jeans|jean|9|30|60|alpha|denim,organic-denim|both
    Women|Bottoms|Trousers|Trousers|broek|Hose|pantalon|6|30|60|alpha|cotton,viscose,linen,wool-blend,lyocell|both
    Women|Bottoms|Skirts|Skirt|rok|Rock|jupe|5|25|50|alpha|cotton,viscose,denim,satin,linen|both
    Women|Bottoms|Shorts|Shorts|korte broek|Shorts|short|3|18|35|alpha|cotton,linen,denim,lyocell|ss
    Women|Dresses|Casual Dresses|Casual Dress|casual jurk|Freizeitkleid|robe décontractée|7|30|60|alpha|cotton,jersey,viscose,lyocell|both
    Women|Dresses|Summer Dresses|Summer Dress|zomerjurk|Sommerkleid|robe d'été|4|30|55|alpha|cotton,organic-cotton,linen,viscose|ss
    Women|Dresses|Evening Dresses|Evening Dress|avondjurk|Abendkleid|robe de soirée|2|50|80|alpha|satin,silk,lace,viscose|both
    Women|Outerwear|Coats|Coat|mantel|Mantel|manteau|2|70|150|alpha|wool,wool-blend,cashmere-blend|fw
    Women|Outerwear|Jackets|Jacket|jas|Jacke|veste|4|50|90|alpha|polyester,recycled-polyester,nylon,denim,leather|both
    Women|Shoes|Sneakers|Sneaker|sneaker|Sneaker|basket|4|40|85|shoes-women|leather,suede,canvas,faux-leather|both
    Women|Shoes|Boots|Boot|laars|Stiefel|botte|2|50|90|shoes-women|leather,suede,faux-leather|fw
    Women|Shoes|Sandals|Sandal|sandaal|Sandale|sandale|2|35|65|shoes-women|leather,suede,faux-leather|ss
    Women|Shoes|Heels|Heel|pump|Pumps|escarpin|1|40|85|shoes-women|leather,suede,faux-leather|both
    Women|Sportswear|Leggings|Leggings|legging|Leggings|legging|2|20|40|alpha|sport-jersey,recycled-sport|both
    Women|Sportswear|Sports Bras|Sports Bra|sportbeha|Sport-BH|brassière de sport|1|18|35|alpha|sport-jersey,recycled-sport|both
    Women|Lingerie|Bralettes|Bralette|bralette|Bralette|brassière|1|15|30|alpha|lace,modal,organic-jersey|both
    Women|Lingerie|Briefs|Briefs|slip|Slip|culotte|1|6|15|alpha|lace,modal,jersey,organic-jersey|both
    Women|Nightwear|Pyjamas|Pyjamas|pyjama|Schlafanzug|pyjama|2|25|45|alpha|cotton,organic-cotton,modal,satin|both
    Men|Tops|T-Shirts|T-shirt|T-shirt|T-Shirt|t-shirt|16|10|25|alpha|cotton,organic-cotton,jersey,recycled-cotton|both
    Men|Tops|Polo Shirts|Polo Shirt|poloshirt|Poloshirt|polo|7|20|40|alpha|cotton,organic-cotton,cotton-blend|ss
    Men|Tops|Shirts|Shirt|overhemd|Hemd|chemise|12|25|50|alpha|cotton,organic-cotton,linen,cotton-blend|both
    Men|Tops|Knitwear|Jumper|trui|Pullover|pull|9|30|65|alpha|wool-blend,merino,cashmere-blend,cotton|fw
    Men|Tops|Sweatshirts|Sweatshirt|sweater|Sweatshirt|sweat|5|28|55|alpha|fleece,organic-cotton,recycled-cotton|both
    Men|Tops|Hoodies|Hoodie|hoodie|Kapuzenpullover|sweat à capuche|5|32|60|alpha|fleece,organic-cotton,recycled-cotton|both
    Men|Bottoms|Jeans|Jeans|jeans|Jeans|jean|12|30|60|alpha|denim,organic-denim|both
    Men|Bottoms|Chinos|Chinos|chino|Chinohose|chino|7|30|55|alpha|cotton,organic-cotton,lyocell|both
    Men|Bottoms|Shorts|Shorts|korte broek|Shorts|short|4|20|40|alpha|cotton,linen,denim|ss
    Men|Bottoms|Joggers|Joggers|joggingbroek|Jogginghose|pantalon de jogging|3|25|45|alpha|fleece,recycled-cotton|both
    Men|Outerwear|Coats|Coat|mantel|Mantel|manteau|2|80|150|alpha|wool,wool-blend,cashmere-blend|fw
    Men|Outerwear|Jackets|Jacket|jas|Jacke|veste|4|50|100|alpha|polyester,recycled-polyester,nylon,recycled-nylon,leather|both
    Men|Tailoring|Blazers|Blazer|colbert|Sakko|blazer|3|60|120|alpha|wool,wool-blend,linen|both
    Men|Shoes|Sneakers|Sneaker|sneaker|Sneaker|basket|4|40|90|shoes-men|leather,suede,canvas,faux-leather|both
    Men|Shoes|Boots|Boot|laars|Stiefel|botte|2|55|90|shoes-men|leather,suede|fw
    Men|Shoes|Lace-Up Shoes|Lace-Up Shoe|veterschoen|Schnürschuh|derby|1|50|90|shoes-men|leather,suede|both
    Men|Sportswear|Sports Shirts|Sports Shirt|sportshirt|Sportshirt|maillot de sport|2|15|30|alpha|sport-jersey,polyester,recycled-polyester|both
    Men|Underwear|Boxer Shorts|Boxer Shorts|boxershort|Boxershorts|boxer|1|8|18|alpha|jersey,organic-jersey,modal|both
    Men|Nightwear|Pyjamas|Pyjamas|pyjama|Schlafanzug|pyjama|1|25|45|alpha|cotton,organic-cotton,jersey|both
    Kids|Tops|T-Shirts|T-shirt|T-shirt|T-Shirt|t-shirt|22|7|15|kids|cotton,organic-cotton,jersey|both
    Kids|Tops|Sweatshirts|Sweatshirt|sweater|Sweatshirt|sweat|12|15|28|kids|fleece,organic-cotton,recycled-cotton|both
    Kids|Tops|Knitwear|Jumper|trui|Pullover|pull|6|15|28|kids|cotton,organic-cotton,wool-blend|fw
    Kids|Bottoms|Jeans|Jeans|jeans|Jeans|jean|12|18|32|kids|denim,organic-denim|both
    Kids|Bottoms|Trousers|Trousers|broek|Hose|pantalon|8|15|28|kids|cotton,organic-cotton,cotton-blend|both
    Kids|Bottoms|Shorts|Shorts|korte broek|Shorts|short|6|10|20|kids|cotton,organic-cotton,denim|ss
    Kids|Dresses|Casual Dresses|Casual Dress|casual jurk|Freizeitkleid|robe décontractée|10|15|30|kids|cotton,organic-cotton,jersey|both
    Kids|Outerwear|Jackets|Jacket|jas|Jacke|veste|8|28|52|kids|polyester,recycled-polyester,nylon,recycled-nylon|both
    Kids|Shoes|Sneakers|Sneaker|sneaker|Sneaker|basket|6|35|50|shoes-kids|leather,canvas,faux-leather|both
    Kids|Shoes|Boots|Boot|laars|Stiefel|botte|3|35|55|shoes-kids|leather,suede,faux-leather|fw
    Kids|Nightwear|Pyjamas|Pyjamas|pyjama|Schlafanzug|pyjama|5|12|25|kids|cotton,organic-cotton,jersey|both
    Kids|Sportswear|Leggings|Leggings|legging|Leggings|legging|2|8|18|kids|jersey,organic-jersey,sport-jersey|both
    Accessories|Bags|Handbags|Handbag|handtas|Handtasche|sac à main|10|35|90|one|leather,suede,faux-leather,canvas|both
    Accessories|Bags|Backpacks|Backpack|rugzak|Rucksack|sac à dos|8|30|70|one|canvas,nylon,recycled-nylon,faux-leather|both
    Accessories|Leather Goods|Belts|Belt|riem|Gürtel|ceinture|12|15|35|belts|leather,suede,faux-leather|both
    Accessories|Leather Goods|Wallets|Wallet|portemonnee|Portemonnaie|portefeuille|8|18|40|one|leather,faux-leather|both
    Accessories|Scarves and Gloves|Scarves|Scarf|sjaal|Schal|écharpe|12|12|35|one|wool,merino,cashmere-blend,silk,viscose|fw
    Accessories|Scarves and Gloves|Gloves|Gloves|handschoenen|Handschuhe|gants|8|10|30|alpha|leather,wool-blend,merino|fw
    Accessories|Headwear|Hats|Hat|hoed|Hut|chapeau|6|12|30|one|wool,cotton,linen|both
    Accessories|Headwear|Beanies|Beanie|muts|Mütze|bonnet|8|8|20|one|wool-blend,merino,cotton|fw
    Accessories|Jewellery|Necklaces|Necklace|ketting|Halskette|collier|6|10|30|one|silver,steel|both
    Accessories|Jewellery|Earrings|Earrings|oorbellen|Ohrringe|boucles d'oreilles|4|8|20|one|silver,steel|both
    Accessories|Eyewear|Sunglasses|Sunglasses|zonnebril|Sonnenbrille|lunettes de soleil|6|12|35|one|acetate,bio-acetate|ss
    Accessories|Hosiery|Socks|Socks|sokken|Socken|chaussettes|12|5|12|one|sock-cotton,organic-sock-cotton,merino|both
    """

  /// The size systems, smallest size first.
  ///
  /// Form: `name|sizes, comma-separated`.
  static let sizes = """
    alpha|XS,S,M,L,XL,XXL
    shoes-women|36,37,38,39,40,41
    shoes-men|40,41,42,43,44,45
    shoes-kids|28,29,30,31,32,33,34,35
    kids|2-3Y,4-5Y,6-7Y,8-9Y,10-11Y,12-13Y
    one|One Size
    belts|80,85,90,95,100,105
    """

  /// The materials a product can be made of.
  ///
  /// Form: `name|composition as printed on a label|eco`, where eco is 1 for a material with an
  /// organic, recycled or bio-based fibre and 0 otherwise.
  static let materials = """
    cotton|100% cotton|0
    organic-cotton|100% organic cotton|1
    recycled-cotton|70% organic cotton, 30% recycled cotton|1
    cotton-blend|60% cotton, 40% polyester|0
    jersey|95% cotton, 5% elastane|0
    organic-jersey|95% organic cotton, 5% elastane|1
    denim|99% cotton, 1% elastane|0
    organic-denim|98% organic cotton, 2% elastane|1
    fleece|80% cotton, 20% polyester|0
    sock-cotton|78% cotton, 20% polyamide, 2% elastane|0
    organic-sock-cotton|78% organic cotton, 20% polyamide, 2% elastane|1
    canvas|100% cotton canvas|0
    linen|100% linen|0
    viscose|100% viscose|0
    lyocell|100% lyocell|1
    modal|95% modal, 5% elastane|0
    silk|100% silk|0
    satin|97% polyester, 3% elastane|0
    lace|90% polyamide, 10% elastane|0
    wool|100% wool|0
    wool-blend|70% wool, 30% polyamide|0
    merino|100% merino wool|0
    cashmere-blend|90% wool, 10% cashmere|0
    polyester|100% polyester|0
    recycled-polyester|100% recycled polyester|1
    sport-jersey|87% polyester, 13% elastane|0
    recycled-sport|78% recycled polyamide, 22% elastane|1
    nylon|100% polyamide|0
    recycled-nylon|100% recycled polyamide|1
    leather|100% leather|0
    suede|100% suede leather|0
    faux-leather|100% polyurethane|0
    silver|92.5% silver, 7.5% copper|0
    steel|100% stainless steel|0
    acetate|100% acetate|0
    bio-acetate|100% bio-based acetate|1
    """

  /// The colours of products, most frequent first.
  ///
  /// Form: `name en|nl|de|fr|share`; shares sum to 100.
  static let colours = """
    Black|Zwart|Schwarz|Noir|18
    White|Wit|Weiß|Blanc|13
    Navy|Marineblauw|Marineblau|Bleu marine|11
    Grey|Grijs|Grau|Gris|8
    Blue|Blauw|Blau|Bleu|8
    Beige|Beige|Beige|Beige|6
    Brown|Bruin|Braun|Marron|5
    Green|Groen|Grün|Vert|4
    Red|Rood|Rot|Rouge|4
    Pink|Roze|Rosa|Rose|4
    Light Blue|Lichtblauw|Hellblau|Bleu clair|3
    Olive|Olijfgroen|Oliv|Olive|3
    Cream|Crème|Creme|Crème|2
    Camel|Camel|Camel|Camel|2
    Burgundy|Bordeauxrood|Bordeaux|Bordeaux|2
    Charcoal|Antraciet|Anthrazit|Anthracite|2
    Khaki|Kaki|Khaki|Kaki|2
    Yellow|Geel|Gelb|Jaune|1
    Lilac|Lila|Flieder|Lilas|1
    Orange|Oranje|Orange|Orange|1
    """

  /// The qualifiers of product names, fit for any garment, shoe or bag.
  ///
  /// Form: `en|nl|de|fr`. The English word goes before the noun ("Relaxed Blouse"); the others
  /// are invariable labels that follow it ("blouse Relaxed").
  static let qualifiers = """
    Classic|Classic|Classic|Classic
    Relaxed|Relaxed|Relaxed|Relaxed
    Essential|Essential|Essential|Essentiel
    Heritage|Heritage|Heritage|Héritage
    City|City|City|City
    Weekend|Weekend|Weekend|Week-end
    Everyday|Everyday|Everyday|Quotidien
    Modern|Modern|Modern|Moderne
    Signature|Signature|Signature|Signature
    Urban|Urban|Urban|Urban
    Coastal|Coastal|Coastal|Littoral
    Studio|Studio|Studio|Studio
    Vintage|Vintage|Vintage|Vintage
    Iconic|Iconic|Iconic|Iconique
    Minimal|Minimal|Minimal|Minimal
    Comfort|Comfort|Komfort|Confort
    Original|Original|Original|Original
    Favourite|Favoriet|Favorit|Favori
    Timeless|Tijdloos|Zeitlos|Intemporel
    Refined|Refined|Refined|Raffiné
    Easy|Easy|Easy|Easy
    Active|Active|Aktiv|Active
    Explorer|Explorer|Explorer|Explorer
    Traveller|Traveller|Traveller|Voyage
    Journey|Journey|Journey|Journey
    Bold|Bold|Bold|Bold
    Pure|Puur|Pur|Pur
    Natural|Natural|Natural|Nature
    Nordic|Nordic|Nordic|Nordique
    Riviera|Riviera|Riviera|Riviera
    Garden|Garden|Garden|Jardin
    Harbour|Harbour|Harbour|Harbour
    Sunday|Sunday|Sunday|Dimanche
    Atelier|Atelier|Atelier|Atelier
    Gallery|Gallery|Galerie|Galerie
    Boulevard|Boulevard|Boulevard|Boulevard
    Terrace|Terras|Terrasse|Terrasse
    Metro|Metro|Metro|Métro
    Campus|Campus|Campus|Campus
    Club|Club|Club|Club
    Retro|Retro|Retro|Rétro
    Deluxe|Deluxe|Deluxe|Deluxe
    Select|Select|Select|Select
    Smart|Smart|Smart|Smart
    Chic|Chic|Chic|Chic
    Elegant|Elegant|Elegant|Élégance
    Core|Core|Core|Core
    Daily|Daily|Daily|Daily
    Nova|Nova|Nova|Nova
    Flow|Flow|Flow|Flow
    Craft|Craft|Craft|Craft
    Artisan|Artisan|Artisan|Artisan
    Horizon|Horizon|Horizont|Horizon
    Festival|Festival|Festival|Festival
    Holiday|Holiday|Holiday|Vacances
    Loft|Loft|Loft|Loft
    Salon|Salon|Salon|Salon
    Encore|Encore|Encore|Encore
    Tempo|Tempo|Tempo|Tempo
    Panorama|Panorama|Panorama|Panorama
    """

  /// The names of product lines, places and words of nature in and around the five countries.
  ///
  /// Form: one word a line.
  static let lines = """
    Marais
    Alster
    Jordaan
    Ardenne
    Vondel
    Isar
    Canal
    Lumi
    Moselle
    Spree
    Loire
    Veluwe
    Zeeland
    Schelde
    Meuse
    Eifel
    Taunus
    Vosges
    Camargue
    Kirchberg
    Sablon
    Semois
    Garonne
    Dordogne
    Havel
    Neckar
    Saale
    Wadden
    Texel
    Kempen
    Condroz
    Clervaux
    Vianden
    Echternach
    Linden
    Heide
    Solenne
    Ondine
    Aurelle
    Verdon
    """

  /// The own labels of the chain.
  ///
  /// Form: `name|share|price factor in percent`; shares sum to 100 and the share-weighted mean
  /// of the price factors is 100.
  static let brands = """
    EuroStyle|45|100
    EuroStyle Premium|20|140
    EuroStyle Basics|20|65
    EuroStyle Studio|8|105
    EuroStyle Collective|7|80
    """

  /// The countries of production.
  ///
  /// Form: `name|share`; shares sum to 100.
  static let origins = """
    Bangladesh|20
    Turkey|18
    China|17
    Portugal|12
    India|10
    Vietnam|7
    Italy|6
    Morocco|4
    Romania|3
    Pakistan|3
    """
}
