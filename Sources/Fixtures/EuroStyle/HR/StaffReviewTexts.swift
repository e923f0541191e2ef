/// Sentences of reviews; those of the first list of three go with marks from 3.5 on, those of the
/// second from 2.5 on.
enum StaffReviewTexts {
  static let needs = [
    "Planning of the working day", "Dealing with complaints", "Speaking in front of a group",
    "Working with figures", "A second language for customers and colleagues",
    "Handing tasks over in time",
  ]

  static let strengths = [
    "Friendly and patient with people", "Reliable and always on time", "Knows the range very well",
    "Keeps calm when it is busy", "Works with great care", "Helps new colleagues to settle in",
  ]

  static let own = [
    [
      "I reached what we agreed and enjoyed the year.",
      "A good year, and I took on more than before.",
      "My goals are met, and I could help others as well.",
      "I am proud of what our team has achieved.", "I learned a lot and would like to go further.",
      "The new tasks suit me well.",
    ],
    [
      "I reached most of what we agreed.", "A steady year; some goals need more time.",
      "I am content, though the busy weeks were hard.",
      "Most went well, and I know where I can improve.",
      "The daily work went well, the projects less so.", "I would like more time for training.",
    ],
    [
      "It was a difficult year for me.", "I did not reach all I had hoped for.",
      "I need more support with my tasks.", "Illness in the team made it hard to keep up.",
      "The changes came fast, and I struggled with them.", "I want to do better next time.",
    ],
  ]

  static let comments = [
    [
      "Exceeds what the position asks for.", "A pillar of the team, and ready for more.",
      "Strong results and a good example to others.", "Takes the lead without being asked.",
      "Reached the goals early and with quality.", "Customers and colleagues praise the work.",
    ],
    [
      "Does what the position asks for.", "Solid work, with room to grow.",
      "Good with people; planning can be better.",
      "Reached most goals, and works well in the team.",
      "Dependable, and should take more initiative.", "On the right way; we keep the goals.",
    ],
    [
      "Stays below what was agreed.", "Needs close guidance at the moment.",
      "Goals were missed more than once.", "We have agreed on clear steps to improve.",
      "Attendance and care must get better.", "The position asks for more than was shown.",
    ],
  ]

  static let plans = [
    "Training in the next quarter, then a talk about it", "Work beside an experienced colleague",
    "Lead a small project", "Monthly talk with the manager", "Language course",
    "Two weeks in another shop or department",
  ]
}
