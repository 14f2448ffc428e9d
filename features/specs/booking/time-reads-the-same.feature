Feature: A time reads the same for everybody

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 00:00 to 00:00 for visits of 60 minutes
    And Dana leaves an address for messages

  @pain-17
  Rule: Client, owner and message say the time of the salon's clock

    Scenario: A client books
      When Dana books Aigerim at 10:00 on 2026-03-04
      Then the business and Dana read the same time, 10:00 on 2026-03-04

    Scenario: The client is written to
      Given Dana has booked Aigerim at 10:00 on 2026-03-04
      When the background work is done
      Then the last message to Dana says 10:00 on 2026-03-04

    Scenario: The owner books for the client
      Given Aigerim has entered Dana for "Visit" with Aigerim at 10:00 on 2026-03-04
      When the background work is done
      Then the last message to Dana says 10:00 on 2026-03-04

    Scenario: The visit moves
      Given Dana has booked Aigerim at 10:00 on 2026-03-04
      And Dana has moved to 21:30 on 2026-03-05
      When the background work is done
      Then the last message to Dana says 21:30 on 2026-03-05

  @pain-17
  Rule: A date is the date of the salon, whatever the date in Greenwich

    Scenario: Shortly after midnight
      When Dana books Aigerim at 00:30 on 2026-03-04
      Then the business and Dana read the same time, 00:30 on 2026-03-04

    Scenario: The message about it says the same date
      Given Dana has booked Aigerim at 00:30 on 2026-03-04
      When the background work is done
      Then the last message to Dana says 00:30 on 2026-03-04

    Scenario: A visit over midnight takes time of both dates
      Given Dana has booked Aigerim at 23:30 on 2026-03-04
      When Timur books Aigerim at 00:15 on 2026-03-05
      Then the booking is refused as taken
