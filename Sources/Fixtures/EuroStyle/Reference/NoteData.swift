/// Short texts of the service desk, the moderators and marketing.
///
/// Each pool is a text with one entry a line.
enum NoteData {
  /// Internal notes of the service desk on an order, in English.
  ///
  /// Form of a line: `kind|text`, with kind `delivery`, `payment`, `return`,
  /// `cancel` or `general`.
  static let serviceNotes = """
    delivery|Customer asked to deliver at the neighbour's, carrier informed.
    delivery|Parcel shown as delivered but not received, trace opened with the carrier.
    delivery|Address corrected at the customer's request before dispatch.
    delivery|Delivery attempt failed because nobody was at home, new attempt arranged.
    delivery|Parcel redirected to a pick-up point at the customer's request.
    delivery|Outer box arrived damaged, contents confirmed to be fine.
    payment|Payment failed at first attempt, customer advised to try another method.
    payment|Customer was charged twice, duplicate amount released by the payment provider.
    payment|Bank transfer not yet received, order put on hold.
    payment|Discount code was not applied at checkout, difference refunded as a courtesy.
    payment|Customer asked for an invoice with company details, sent by email.
    payment|Gift card balance did not show at checkout, corrected by the finance team.
    return|Return label sent again, the customer could not open the first one.
    return|Item came back without tags, photos passed on to the returns team.
    return|Customer asked about the refund, return not yet scanned at the warehouse.
    return|Wrong item sent, free return arranged and replacement reserved.
    return|Return accepted after the deadline as a goodwill gesture.
    return|Customer wants an exchange for another size, explained to return and reorder.
    cancel|Customer asked to cancel, order was not yet packed and has been stopped.
    cancel|Cancellation came too late, customer will refuse the parcel at the door.
    cancel|Part of the order cancelled, the rest goes out as planned.
    cancel|Order placed twice by mistake, duplicate cancelled.
    cancel|Item out of stock after ordering, customer preferred to cancel.
    cancel|Customer changed their mind about cancelling, order released again.
    general|Customer asked for gift wrapping, not available for this order.
    general|Question about care instructions answered by chat.
    general|Customer prefers contact by email only.
    general|Complaint about a missing item, warehouse asked to check the packing photos.
    general|Customer praised the packaging, passed on to the warehouse team.
    general|Loyalty points were missing from the account, added by hand.
    """

  /// Accounts that moderate reviews.
  ///
  /// Form of a line: the account name. The automatic one comes first.
  static let moderators = """
    auto-moderation
    mod.anna
    mod.bram
    mod.claire
    mod.jonas
    mod.lotte
    mod.mehdi
    mod.sophie
    mod.tom
    """

  /// Slogans of marketing campaigns, in English.
  ///
  /// Form of a line: `type|text`, with type `product-launch`, `seasonal`,
  /// `clearance` or `brand-awareness`. A text has at most 90 characters.
  static let campaignMessages = """
    product-launch|Fresh off the sketchbook: meet the pieces everyone will ask you about.
    product-launch|New in today, loved by tomorrow.
    product-launch|Be the first to wear what comes next.
    product-launch|The collection we could not keep to ourselves any longer.
    product-launch|Say hello to your next favourite.
    product-launch|Designed from scratch, ready for your wardrobe.
    product-launch|It starts with one new piece. Find yours.
    product-launch|Just landed: new shapes for old habits.
    product-launch|A first look at a whole new line.
    product-launch|Straight from the studio to your street.
    seasonal|New season, same you, better layers.
    seasonal|Longer days call for lighter looks.
    seasonal|Pack less, wear more: your summer in one small suitcase.
    seasonal|Let the leaves fall. Your style will not.
    seasonal|Warm thoughts, warmer knits.
    seasonal|Spring is in the air and in our new arrivals.
    seasonal|Dressed for every forecast.
    seasonal|Party plans? We have the outfit for that.
    seasonal|Back to routine, but never to boring.
    seasonal|Wrap up the year in something you love.
    clearance|Last pieces, lasting style, lower prices.
    clearance|Our shelves need space. Does your wardrobe have any?
    clearance|When they are gone, they are gone.
    clearance|Final call for your wish list.
    clearance|Good things come to those who waited for the sale.
    clearance|One last chance at the looks you hesitated over.
    clearance|Everything must find a home.
    clearance|Small prices on the last of the season.
    clearance|Going, going, yours.
    clearance|The end of the rail is the start of a bargain.
    brand-awareness|Made for the way Europe dresses.
    brand-awareness|Style speaks every language.
    brand-awareness|Clothes that feel at home wherever you are.
    brand-awareness|Five countries, one love of good clothes.
    brand-awareness|Everyday fashion with a European heart.
    brand-awareness|Wear it your way.
    brand-awareness|Good style is for everyone. So are we.
    brand-awareness|Get dressed with a smile.
    brand-awareness|From the canals to the coast, dressed by EuroStyle.
    brand-awareness|Less rush, more style.
    """

  /// Subject lines of emails, in four languages.
  ///
  /// Form of a line: `language|type|text`, with language `nl`, `de`, `fr` or `en`
  /// and type `newsletter`, `promotional` or `transactional`.
  static let emailSubjects = """
    nl|newsletter|Nieuw binnen: dit wil je deze week zien
    nl|newsletter|Onze stylisten delen hun favorieten
    nl|newsletter|Zo combineer je de trends van dit seizoen
    nl|newsletter|Inspiratie voor een frisse start van het weekend
    nl|newsletter|Achter de schermen bij onze nieuwe collectie
    nl|newsletter|Van kast tot koffer: tips om slim in te pakken
    nl|promotional|Alleen dit weekend: extra korting op je favorieten
    nl|promotional|De sale is begonnen, wees er snel bij
    nl|promotional|Een cadeautje voor jou: gratis verzending
    nl|promotional|Laatste kans op deze mooie prijzen
    nl|promotional|Je verlanglijstje is nu voordeliger
    nl|promotional|Speciaal voor leden: eerder toegang tot de sale
    nl|transactional|Bedankt voor je bestelling
    nl|transactional|Je bestelling is onderweg
    nl|transactional|Je pakket is bezorgd
    nl|transactional|We hebben je retour ontvangen
    nl|transactional|Je terugbetaling is verwerkt
    nl|transactional|Stel een nieuw wachtwoord in
    de|newsletter|Neu eingetroffen: diese Looks solltest du sehen
    de|newsletter|Die Lieblingsstücke unserer Redaktion
    de|newsletter|So trägst du die Trends der Saison
    de|newsletter|Frische Ideen für deinen Kleiderschrank
    de|newsletter|Ein Blick hinter die Kulissen der neuen Kollektion
    de|newsletter|Gut gepackt: Styling-Tipps für die nächste Reise
    de|promotional|Nur für kurze Zeit: Lieblingsteile zum kleinen Preis
    de|promotional|Der Sale ist da, jetzt zugreifen
    de|promotional|Versandkostenfrei bestellen, nur dieses Wochenende
    de|promotional|Letzte Chance auf reduzierte Highlights
    de|promotional|Dein Vorteil wartet: Gutschein jetzt einlösen
    de|promotional|Vor allen anderen shoppen: Vorabzugang zum Sale
    de|transactional|Vielen Dank für deine Bestellung
    de|transactional|Deine Bestellung ist unterwegs
    de|transactional|Dein Paket wurde zugestellt
    de|transactional|Deine Rücksendung ist bei uns angekommen
    de|transactional|Wir haben dir den Betrag erstattet
    de|transactional|Passwort zurücksetzen
    fr|newsletter|Les nouveautés à découvrir cette semaine
    fr|newsletter|Les coups de cœur de nos stylistes
    fr|newsletter|Comment porter les tendances de la saison
    fr|newsletter|Des idées pour renouveler votre dressing
    fr|newsletter|Dans les coulisses de la nouvelle collection
    fr|newsletter|Valise légère, style assuré : nos conseils
    fr|promotional|Ce week-end seulement : des prix tout doux
    fr|promotional|Les soldes commencent, faites-vous plaisir
    fr|promotional|La livraison vous est offerte
    fr|promotional|Dernière chance pour en profiter
    fr|promotional|Votre avantage exclusif vous attend
    fr|promotional|Ventes privées : accédez-y en avant-première
    fr|transactional|Merci pour votre commande
    fr|transactional|Votre commande est en route
    fr|transactional|Votre colis a été livré
    fr|transactional|Nous avons bien reçu votre retour
    fr|transactional|Votre remboursement a été effectué
    fr|transactional|Réinitialisation de votre mot de passe
    en|newsletter|New in this week: the pieces to know
    en|newsletter|Our stylists share their favourites
    en|newsletter|How to wear this season's trends
    en|newsletter|Fresh ideas for a tired wardrobe
    en|newsletter|Behind the scenes of our new collection
    en|newsletter|Pack light, dress well: our travel edit
    en|promotional|This weekend only: a little extra off
    en|promotional|The sale is on, take your pick
    en|promotional|Free delivery, our treat
    en|promotional|Last chance to grab these prices
    en|promotional|A reward is waiting for you
    en|promotional|Members first: early access to the sale
    en|transactional|Thank you for your order
    en|transactional|Your order is on its way
    en|transactional|Your parcel has been delivered
    en|transactional|We have received your return
    en|transactional|Your refund has been processed
    en|transactional|Reset your password
    """
}
