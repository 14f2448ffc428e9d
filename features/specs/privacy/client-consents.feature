Feature: A client consents to the processing of personal data

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 10:00 to 13:00 for visits of 60 minutes

  Rule: What was agreed to is kept with the visit: which text, in which language, when

    Scenario: On the booking page
      Given Dana agrees to the text of 2026-11-28
      When Dana books Aigerim at 10:00 on 2026-03-03
      Then the file of Dana says that she agreed to the text of 2026-11-28 at 08:00 on 2026-03-02

    Scenario: To every visit of a series
      Given Dana agrees to the text of 2026-11-28
      When Dana books "Visit" with Aigerim at 10:00 on 2026-03-03 and every week after, 3 times in all
      Then the file of Dana says that she agreed to the text of 2026-11-28 at 08:00 on 2026-03-02

    Scenario: On the waitlist
      Given Dana agrees to the text of 2026-11-28
      When Dana waits for "Visit" with Aigerim from 2026-03-03 to 2026-03-05
      Then the file of Dana says that she agreed to the text of 2026-11-28 at 08:00 on 2026-03-02

    Scenario: The first agreement counts when a request is repeated
      Given Dana agrees to the text of 2026-11-28
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      And it is 08:05 on 2026-03-02
      And Dana agrees to the text of 2026-11-28
      When Dana sends the request of Dana as her own
      Then the request is answered as booked before
      And the file of Dana says that she agreed to the text of 2026-11-28 at 08:00 on 2026-03-02

  Rule: Where nobody was asked, nobody is said to have agreed

    Scenario: Another system books without asking
      When Dana books Aigerim at 10:00 on 2026-03-03
      Then the file of Dana says that no consent is recorded

    Scenario: The business writes the client down
      Given Dana agrees to the text of 2026-11-28
      When Aigerim enters Dana for "Visit" with Aigerim at 10:00 on 2026-03-03
      Then the file of Dana says that the business holds the consent
