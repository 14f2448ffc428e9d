Feature: A client asks for a change

  What cannot be done online is asked for in words. The business finds it where everything waits
  that needs its word.

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And clients change a visit until 3 hours before it and move it at most 2 times
    And Dana has booked Aigerim at 10:00 on 2026-03-02
    And Aigerim has confirmed the appointment of Dana

  Rule: What was asked waits until the business has looked after it

    Scenario: It waits with the requests
      When Dana asks for "half an hour later"
      Then Aigerim finds waiting: Dana

    Scenario: The client reads the answer
      Given Dana has asked for "half an hour later"
      When Aigerim answers Dana "please come at 10:30"
      Then Dana reads the answer "please come at 10:30"
      And Aigerim finds nothing waiting

    Scenario: It is on record who asked and who answered
      Given Dana has asked for "half an hour later"
      When Aigerim answers Dana "please come at 10:30"
      Then the last entry of Dana says that the business answered

    Scenario: What is over waits no more
      Given Dana has asked for "half an hour later"
      When it is 11:00 on 2026-03-02
      Then Aigerim finds nothing waiting

  Rule: Nobody is flooded

    Scenario: One thing at a time
      Given Dana has asked for "half an hour later"
      When Dana asks for "or tomorrow"
      Then it is refused because the first request waits

    Scenario: So many times and no more
      Given Dana has asked and was answered 5 times
      When Dana asks for "once more"
      Then it is refused as asked too often

  Rule: Only for a visit that is not over

    Scenario: After the visit there is feedback instead
      Given it is 11:00 on 2026-03-02
      When Dana asks for "half an hour later"
      Then it is refused because the visit is over
