extension ReviewData {
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
}
