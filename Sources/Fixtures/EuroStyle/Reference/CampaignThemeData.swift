extension WebData {
  /// The themes of marketing campaigns, 15 a season.
  ///
  /// Form: `season token|name|type|first month-day|last month-day`; the type is
  /// `product-launch`, `seasonal`, `clearance` or `brand-awareness`. A period lies within its
  /// season and, for winter, within December or within January and February.
  static let campaignThemes = """
    SPRING|Spring Denim Days|product-launch|03-01|04-15
    SPRING|New Season Preview|product-launch|03-01|03-21
    SPRING|Fresh Start Wardrobe|seasonal|03-05|04-05
    SPRING|Light Layers|product-launch|03-10|04-20
    SPRING|Rainy Day Edit|seasonal|03-15|04-30
    SPRING|Easter Family Styles|seasonal|03-20|04-22
    SPRING|Trench Season|product-launch|03-15|04-25
    SPRING|Mid-Season Sale|clearance|04-10|05-05
    SPRING|Sneaker Spring|product-launch|04-01|05-10
    SPRING|Organic Cotton Month|brand-awareness|04-01|04-30
    SPRING|Made to Last|brand-awareness|04-15|05-25
    SPRING|Mother's Day Gifts|seasonal|04-25|05-31
    SPRING|Garden Party Looks|seasonal|05-01|05-31
    SPRING|Last Coats of Winter|clearance|03-01|03-25
    SPRING|Spring City Stories|brand-awareness|05-05|05-31
    SUMMER|Summer Linen Launch|product-launch|06-01|07-05
    SUMMER|Holiday Suitcase|seasonal|06-10|07-31
    SUMMER|Beach to Bistro|seasonal|06-15|08-10
    SUMMER|Festival Ready|seasonal|06-01|07-20
    SUMMER|Father's Day Picks|seasonal|06-01|06-18
    SUMMER|Sandal Weeks|product-launch|06-01|07-15
    SUMMER|Summer Sale|clearance|06-25|07-31
    SUMMER|Final Summer Sale|clearance|08-01|08-25
    SUMMER|Summer Dress Parade|product-launch|06-05|07-10
    SUMMER|Long Evenings|brand-awareness|06-20|08-15
    SUMMER|Sun and Shade|product-launch|06-10|07-25
    SUMMER|Wedding Guest Styles|seasonal|06-01|08-31
    SUMMER|Our Makers in Summer|brand-awareness|07-05|08-20
    SUMMER|Back to School|seasonal|08-05|08-31
    SUMMER|Early Autumn Arrivals|product-launch|08-10|08-31
    AUTUMN|Autumn Knit Launch|product-launch|09-01|10-10
    AUTUMN|The New Coat|product-launch|09-10|10-31
    AUTUMN|Boot Weeks|product-launch|09-15|10-31
    AUTUMN|Office Reset|seasonal|09-01|09-30
    AUTUMN|Autumn Colours|seasonal|09-15|11-05
    AUTUMN|Denim Repair Month|brand-awareness|10-01|10-31
    AUTUMN|Autumn Mid-Season Sale|clearance|10-05|10-27
    AUTUMN|Half-Term Wardrobe|seasonal|10-10|11-05
    AUTUMN|Layer Up|seasonal|10-01|11-15
    AUTUMN|Merino Moments|product-launch|10-10|11-20
    AUTUMN|Recycled Fibre Stories|brand-awareness|09-20|11-10
    AUTUMN|Singles Day Specials|clearance|11-08|11-12
    AUTUMN|Black Week|clearance|11-18|11-30
    AUTUMN|Rain and Shine Outerwear|product-launch|09-05|10-20
    AUTUMN|Europe Wears EuroStyle|brand-awareness|09-01|10-15
    WINTER|Saint Nicholas Surprises|seasonal|12-01|12-06
    WINTER|Gift Guide|seasonal|12-01|12-24
    WINTER|Party Season|product-launch|12-01|12-31
    WINTER|Festive Family Pyjamas|product-launch|12-01|12-24
    WINTER|Winter Warmers|seasonal|12-05|12-31
    WINTER|Last Minute Gifts|seasonal|12-15|12-24
    WINTER|Together This Winter|brand-awareness|12-01|12-31
    WINTER|Between the Years Sale|clearance|12-26|12-31
    WINTER|Winter Sale|clearance|01-02|01-31
    WINTER|Final Winter Sale|clearance|02-01|02-20
    WINTER|New Year Active|product-launch|01-02|02-10
    WINTER|Snow Holiday Styles|seasonal|01-10|02-28
    WINTER|Valentine Looks|seasonal|01-28|02-14
    WINTER|Carnival Colours|seasonal|02-01|02-28
    WINTER|Care for Your Clothes|brand-awareness|01-15|02-28
    """
}
