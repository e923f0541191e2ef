extension WebData {
  /// The names of all product categories of ``CatalogueData/kinds``, on any level.
  ///
  /// Form: `en|nl|de|fr|slug`; the slug is the English name in lower-case ASCII with hyphens.
  static let categoryNames = """
    Women|Dames|Damen|Femme|women
    Men|Heren|Herren|Homme|men
    Kids|Kinderen|Kinder|Enfant|kids
    Accessories|Accessoires|Accessoires|Accessoires|accessories
    Tops|Tops|Oberteile|Hauts|tops
    Bottoms|Onderstukken|Unterteile|Bas|bottoms
    Dresses|Jurken|Kleider|Robes|dresses
    Outerwear|Jassen en mantels|Jacken und Mäntel|Vestes et manteaux|outerwear
    Shoes|Schoenen|Schuhe|Chaussures|shoes
    Sportswear|Sportkleding|Sportbekleidung|Vêtements de sport|sportswear
    Lingerie|Lingerie|Dessous|Lingerie|lingerie
    Nightwear|Nachtkleding|Nachtwäsche|Vêtements de nuit|nightwear
    Tailoring|Nette kleding|Businessmode|Tenues habillées|tailoring
    Underwear|Ondergoed|Unterwäsche|Sous-vêtements|underwear
    Bags|Tassen|Taschen|Sacs|bags
    Leather Goods|Lederwaren|Lederwaren|Maroquinerie|leather-goods
    Scarves and Gloves|Sjaals en handschoenen|Schals und Handschuhe|Écharpes et gants|scarves-and-gloves
    Headwear|Hoofddeksels|Kopfbedeckungen|Couvre-chefs|headwear
    Jewellery|Sieraden|Schmuck|Bijoux|jewellery
    Eyewear|Brillen|Brillen|Lunettes|eyewear
    Hosiery|Beenmode|Strumpfwaren|Chaussettes et collants|hosiery
    T-Shirts|T-shirts|T-Shirts|T-shirts|t-shirts
    Tank Tops|Tanktops|Tanktops|Débardeurs|tank-tops
    Blouses|Blouses|Blusen|Chemisiers|blouses
    Knitwear|Truien|Strickwaren|Pulls|knitwear
    Cardigans|Vesten|Strickjacken|Gilets|cardigans
    Sweatshirts|Sweaters|Sweatshirts|Sweats|sweatshirts
    Polo Shirts|Poloshirts|Poloshirts|Polos|polo-shirts
    Shirts|Overhemden|Hemden|Chemises|shirts
    Hoodies|Hoodies|Kapuzenpullover|Sweats à capuche|hoodies
    Jeans|Jeans|Jeans|Jeans|jeans
    Trousers|Broeken|Hosen|Pantalons|trousers
    Chinos|Chino's|Chinohosen|Chinos|chinos
    Joggers|Joggingbroeken|Jogginghosen|Pantalons de jogging|joggers
    Skirts|Rokken|Röcke|Jupes|skirts
    Shorts|Korte broeken|Shorts|Shorts|shorts
    Casual Dresses|Casual jurken|Freizeitkleider|Robes décontractées|casual-dresses
    Summer Dresses|Zomerjurken|Sommerkleider|Robes d'été|summer-dresses
    Evening Dresses|Avondjurken|Abendkleider|Robes de soirée|evening-dresses
    Coats|Mantels|Mäntel|Manteaux|coats
    Jackets|Jassen|Jacken|Vestes|jackets
    Blazers|Colberts|Sakkos|Blazers|blazers
    Sneakers|Sneakers|Sneaker|Baskets|sneakers
    Boots|Laarzen|Stiefel|Bottes|boots
    Sandals|Sandalen|Sandalen|Sandales|sandals
    Heels|Pumps|Pumps|Escarpins|heels
    Lace-Up Shoes|Veterschoenen|Schnürschuhe|Derbies|lace-up-shoes
    Leggings|Leggings|Leggings|Leggings|leggings
    Sports Bras|Sportbeha's|Sport-BHs|Brassières de sport|sports-bras
    Sports Shirts|Sportshirts|Sportshirts|Maillots de sport|sports-shirts
    Bralettes|Bralettes|Bralettes|Brassières|bralettes
    Briefs|Slips|Slips|Culottes|briefs
    Boxer Shorts|Boxershorts|Boxershorts|Boxers|boxer-shorts
    Pyjamas|Pyjama's|Schlafanzüge|Pyjamas|pyjamas
    Handbags|Handtassen|Handtaschen|Sacs à main|handbags
    Backpacks|Rugzakken|Rucksäcke|Sacs à dos|backpacks
    Belts|Riemen|Gürtel|Ceintures|belts
    Wallets|Portemonnees|Portemonnaies|Portefeuilles|wallets
    Scarves|Sjaals|Schals|Écharpes|scarves
    Gloves|Handschoenen|Handschuhe|Gants|gloves
    Hats|Hoeden|Hüte|Chapeaux|hats
    Beanies|Mutsen|Mützen|Bonnets|beanies
    Necklaces|Kettingen|Halsketten|Colliers|necklaces
    Earrings|Oorbellen|Ohrringe|Boucles d'oreilles|earrings
    Sunglasses|Zonnebrillen|Sonnenbrillen|Lunettes de soleil|sunglasses
    Socks|Sokken|Socken|Chaussettes|socks
    """
}
