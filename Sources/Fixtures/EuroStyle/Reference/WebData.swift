/// The vocabulary from which visits to the web shop of EuroStyle Fashion are made.
///
/// Each pool is one string with one entry a line; fields are separated by `|`
/// and lists inside a field by commas. Larger pools stand in files of their own.
enum WebData {
  /// The browsers that visit the shop.
  ///
  /// Form: `device|browser|operating system|share|user agent string`; device is `desktop`,
  /// `mobile` or `tablet`; shares sum to 1000.
  static let userAgents = """
    mobile|Safari|iOS|150|Mozilla/5.0 (iPhone; CPU iPhone OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1
    mobile|Safari|iOS|95|Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1
    mobile|Chrome|Android|145|Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36
    mobile|Chrome|Android|85|Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Mobile Safari/537.36
    mobile|Samsung Internet|Android|45|Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Mobile Safari/537.36
    mobile|Chrome|iOS|30|Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1
    mobile|Firefox|Android|15|Mozilla/5.0 (Android 14; Mobile; rv:133.0) Gecko/133.0 Firefox/133.0
    mobile|Edge|Android|10|Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36 EdgA/131.0.0.0
    mobile|Firefox|iOS|5|Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/133.0 Mobile/15E148 Safari/605.1.15
    desktop|Chrome|Windows|105|Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36
    desktop|Chrome|Windows|50|Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 Safari/537.36
    desktop|Edge|Windows|55|Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0
    desktop|Firefox|Windows|32|Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0
    desktop|Safari|macOS|48|Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15
    desktop|Chrome|macOS|38|Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36
    desktop|Firefox|macOS|9|Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:133.0) Gecko/20100101 Firefox/133.0
    desktop|Edge|macOS|5|Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0
    desktop|Chrome|Linux|9|Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36
    desktop|Firefox|Linux|9|Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0
    tablet|Safari|iPadOS|26|Mozilla/5.0 (iPad; CPU OS 17_6_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1
    tablet|Safari|iPadOS|12|Mozilla/5.0 (iPad; CPU OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1
    tablet|Chrome|Android|12|Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36
    tablet|Samsung Internet|Android|6|Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 Chrome/125.0.0.0 Safari/537.36
    tablet|Chrome|iPadOS|4|Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0.6778.73 Mobile/15E148 Safari/604.1
    """

  /// The ways by which a visitor comes to the shop.
  ///
  /// Form: `utm_source|utm_medium|referrer url|share`; shares sum to 1000. The UTM fields are
  /// empty for organic search and plain links, and all fields are empty for a direct visit.
  static let sources = """
    ||https://www.search.example/|260
    |||220
    google|cpc|https://www.search.example/|140
    newsletter|email|https://webmail.example/|110
    instagram|social|https://l.photo-network.example/|60
    facebook|social|https://l.friends-network.example/|50
    ||https://www.websearch.example/|30
    tiktok|social|https://www.clip-network.example/|25
    pinterest|social|https://www.pinboard.example/|20
    instagram|paid_social|https://l.photo-network.example/|20
    bing|cpc|https://www.websearch.example/|15
    affiliate|affiliate|https://deals.partner-network.example/|15
    affiliate|affiliate|https://blog.style-partner.example/|10
    display_network|display|https://www.daily-news.example/|10
    transactional|email|https://webmail.example/|5
    youtube|video|https://www.video-network.example/|5
    ||https://forum.fashion-talk.example/|5
    """

  /// The events that the web analytics record, without the purchase.
  ///
  /// Form: `event_type|event_category|event_action|event_label|element_selector|element_text|page
  /// types, comma-separated`. Label, selector and text may be empty; a text is a line of
  /// ``elementTexts``.
  static let events = """
    click|navigation|button_click|main_menu|#menu-toggle|Menu|homepage,category,product,search,account
    click|navigation|link_click|menu_women|.main-menu .menu-women|Women|homepage,category,product,search
    click|navigation|link_click|menu_men|.main-menu .menu-men|Men|homepage,category,product,search
    click|navigation|link_click|menu_kids|.main-menu .menu-kids|Kids|homepage,category,product,search
    click|navigation|link_click|menu_sale|.main-menu .menu-sale|Sale|homepage,category,product
    click|navigation|link_click|logo|.site-header .logo||category,product,search,cart,account
    click|navigation|link_click|breadcrumb|.breadcrumb a||category,product
    click|navigation|button_click|load_more|#load-more|Show more|category,search
    click|navigation|button_click|sort_price|#sort-price|Price: low to high|category,search
    click|navigation|button_click|mini_cart|.site-header .cart-icon|Shopping bag|homepage,category,product,search
    click|navigation|button_click|continue_shopping|#continue-shopping|Continue shopping|cart
    click|navigation|button_click|go_to_checkout|#go-to-checkout|Go to checkout|cart
    click|navigation|button_click|checkout_next|#checkout-next|Next step|checkout
    click|navigation|link_click|order_history|.account-nav .orders|My orders|account
    click|navigation|button_click|log_out|#log-out|Log out|account
    click|navigation|link_click|store_finder|.site-footer .stores|Find a store|homepage,category,account
    click|product_interaction|button_click|add_to_cart|#add-to-cart|Add to bag|product
    click|product_interaction|button_click|quick_add|.product-card .quick-add|Add to bag|category,search
    click|product_interaction|button_click|add_to_wishlist|#add-to-wishlist|Save to wishlist|product
    click|product_interaction|image_zoom|product_image|.product-gallery img||product
    click|product_interaction|link_click|product_card|.product-card a||homepage,category,search
    click|product_interaction|link_click|recommended_product|.recommendations .product-card a||homepage,product,cart
    click|product_interaction|button_click|size_guide|#size-guide|Size guide|product
    click|product_interaction|option_select|size|.size-picker button||product
    click|product_interaction|option_select|colour|.colour-picker button||product
    click|product_interaction|button_click|remove_item|.cart-line .remove|Remove|cart
    click|marketing|button_click|hero_banner|.hero-banner .cta|Shop now|homepage
    click|marketing|button_click|category_banner|.category-banner .cta|Discover the collection|category
    click|marketing|button_click|cookie_consent|#cookie-accept|Accept cookies|homepage,category,product
    scroll|navigation|scroll_depth|50_percent|||homepage,category,product,search
    scroll|navigation|scroll_depth|90_percent|||homepage,category,product,search
    scroll|product_interaction|scroll_depth|reviews|.product-reviews||product
    form_submit|marketing|newsletter_signup|footer|#newsletter-form|Subscribe|homepage,category,product
    form_submit|marketing|newsletter_signup|account|#newsletter-preferences|Save preferences|account
    form_submit|navigation|form_send|search_box|#search-form|Search|homepage,category,product,search
    form_submit|navigation|form_send|log_in|#login-form|Log in|account,checkout
    form_submit|navigation|form_send|delivery_address|#address-form|Save address|checkout,account
    form_submit|marketing|form_send|discount_code|#discount-form|Apply|cart,checkout
    video_play|product_interaction|video_start|product_video|.product-gallery video|Play video|product
    video_play|marketing|video_start|campaign_video|.hero-banner video||homepage
    page_interaction|navigation|filter_apply|filter_panel|#filters .apply|Apply filters|category,search
    page_interaction|product_interaction|tab_open|material_and_care|#tab-material|Material and care|product
    page_interaction|product_interaction|option_select|quantity|.cart-line .quantity||cart
    """

  /// The translations of the element texts in ``events``.
  ///
  /// Form: `en|nl|de|fr`.
  static let elementTexts = """
    Menu|Menu|Menü|Menu
    Women|Dames|Damen|Femme
    Men|Heren|Herren|Homme
    Kids|Kinderen|Kinder|Enfant
    Sale|Sale|Sale|Soldes
    Show more|Meer tonen|Mehr anzeigen|Afficher plus
    Price: low to high|Prijs: laag naar hoog|Preis: aufsteigend|Prix croissant
    Shopping bag|Winkelmand|Warenkorb|Panier
    Continue shopping|Verder winkelen|Weiter einkaufen|Continuer mes achats
    Go to checkout|Naar de kassa|Zur Kasse|Passer la commande
    Next step|Volgende stap|Nächster Schritt|Étape suivante
    My orders|Mijn bestellingen|Meine Bestellungen|Mes commandes
    Log out|Uitloggen|Abmelden|Se déconnecter
    Find a store|Vind een winkel|Filiale finden|Trouver un magasin
    Add to bag|In winkelmand|In den Warenkorb|Ajouter au panier
    Save to wishlist|Op verlanglijst zetten|Auf den Wunschzettel|Ajouter à mes favoris
    Size guide|Maattabel|Größentabelle|Guide des tailles
    Remove|Verwijderen|Entfernen|Supprimer
    Shop now|Shop nu|Jetzt shoppen|Acheter maintenant
    Discover the collection|Ontdek de collectie|Kollektion entdecken|Découvrir la collection
    Accept cookies|Cookies accepteren|Cookies akzeptieren|Accepter les cookies
    Subscribe|Inschrijven|Anmelden|S'inscrire
    Save preferences|Voorkeuren opslaan|Einstellungen speichern|Enregistrer mes préférences
    Search|Zoeken|Suchen|Rechercher
    Log in|Inloggen|Einloggen|Se connecter
    Save address|Adres opslaan|Adresse speichern|Enregistrer l'adresse
    Apply|Toepassen|Einlösen|Appliquer
    Play video|Video afspelen|Video abspielen|Lire la vidéo
    Apply filters|Filters toepassen|Filter anwenden|Appliquer les filtres
    Material and care|Materiaal en verzorging|Material und Pflege|Matière et entretien
    """

  /// The titles of pages that show neither a category nor a product, without the shop name.
  ///
  /// Form: `page type|path|en|nl|de|fr`.
  static let pageTitles = """
    homepage|/|Fashion for the Whole Family|Mode voor het hele gezin|Mode für die ganze Familie|La mode pour toute la famille
    search|/search|Search Results|Zoekresultaten|Suchergebnisse|Résultats de recherche
    cart|/cart|Shopping Bag|Winkelmand|Warenkorb|Panier
    checkout|/checkout|Checkout|Afrekenen|Kasse|Commande
    checkout|/checkout/delivery|Delivery|Bezorging|Lieferung|Livraison
    checkout|/checkout/payment|Payment|Betaling|Zahlung|Paiement
    checkout|/checkout/review|Review Your Order|Controleer je bestelling|Bestellung prüfen|Vérifier la commande
    account|/account|My Account|Mijn account|Mein Konto|Mon compte
    account|/account/login|Log In|Inloggen|Anmelden|Connexion
    account|/account/register|Create an Account|Account aanmaken|Konto erstellen|Créer un compte
    account|/account/orders|My Orders|Mijn bestellingen|Meine Bestellungen|Mes commandes
    account|/account/returns|My Returns|Mijn retouren|Meine Rücksendungen|Mes retours
    account|/account/addresses|My Addresses|Mijn adressen|Meine Adressen|Mes adresses
    account|/account/wishlist|My Wishlist|Mijn verlanglijst|Mein Wunschzettel|Ma liste d'envies
    account|/account/loyalty|My Points|Mijn punten|Meine Punkte|Mes points
    account|/account/preferences|My Preferences|Mijn voorkeuren|Meine Einstellungen|Mes préférences
    """

  /// The A/B tests of the shop, which together cover every day of 2024 and 2025.
  ///
  /// Form: `test name|goal|first day|last day`; goal is `purchase`, `signup` or `engagement`.
  static let abTests = """
    checkout_one_page|purchase|2024-01-01|2024-03-10
    homepage_hero_video|engagement|2024-03-04|2024-05-12
    newsletter_popup_delay|signup|2024-05-06|2024-07-14
    product_page_sticky_cart|purchase|2024-07-08|2024-09-08
    category_grid_columns|engagement|2024-09-02|2024-11-03
    free_delivery_progress_bar|purchase|2024-10-28|2025-01-12
    guest_checkout_first|purchase|2025-01-06|2025-03-09
    account_signup_incentive|signup|2025-03-03|2025-05-04
    search_autocomplete_images|engagement|2025-04-28|2025-07-06
    size_advice_widget|purchase|2025-06-30|2025-09-14
    recommendation_carousel_position|engagement|2025-09-08|2025-11-09
    footer_newsletter_wording|signup|2025-11-03|2025-12-31
    """
}
