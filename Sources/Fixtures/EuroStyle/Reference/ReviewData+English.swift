extension ReviewData {
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
}
