extension ReviewData {
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
}
