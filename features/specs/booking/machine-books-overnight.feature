Feature: A machine books overnight

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  @pain-27
  Rule: With one phone number or one e-mail address only so much is booked within a day

    Scenario: A machine fills the days that come
      When Robot books Aigerim 40 times from 2026-03-03 on
      Then 30 of them are accepted, and all others are too many

    Scenario: Everybody else books as ever
      Given Robot has booked Aigerim 40 times from 2026-03-03 on
      When Dana books Aigerim at 17:00 on 2026-03-09
      Then the booking is accepted

    Scenario: Another phone number with the same e-mail address does not help
      Given Robot leaves an address for messages
      And Robot has booked Aigerim 40 times from 2026-03-03 on
      When Robot books Aigerim at 17:00 on 2026-03-09 with another phone number
      Then it is refused as too much

    Scenario: The next day has its own measure
      Given Robot has booked Aigerim 40 times from 2026-03-03 on
      And it is 08:00 on 2026-03-03
      When Robot books Aigerim at 17:00 on 2026-03-09
      Then the booking is accepted

    Scenario: What is refused does not count
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And Robot has tried Aigerim at 10:00 on 2026-03-03 a hundred times over
      When Robot books Aigerim at 11:00 on 2026-03-03
      Then the booking is accepted

    Scenario: A request that was booked is answered as ever
      Given Robot has booked Aigerim 30 times from 2026-03-03 on
      When Robot sends the same request again
      Then the request is answered as booked before

    Scenario: A client who is at the desk is not a machine
      Given Robot has booked Aigerim 40 times from 2026-03-03 on
      When Aigerim enters Robot for "Visit" with Aigerim at 17:00 on 2026-03-09
      Then the booking is accepted
