@pain-28
Feature: A client says that they come

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 15:00 on 2026-03-04
    And Aigerim has confirmed the appointment of Dana

  Rule: One tap is enough, and the business sees it

    Scenario: The answer to a reminder
      When Dana says that she comes
      Then Aigerim finds on 2026-03-04 that Dana comes
      And the history of Dana says: booked by client, confirmed by Aigerim, promised by client

    Scenario: Once more changes nothing
      Given Dana has said that she comes
      When Dana says that she comes
      Then it was said before
      And the history of Dana says: booked by client, confirmed by Aigerim, promised by client

    @pain-26
    Scenario: Whoever only opens the link promises nothing
      When a mail scanner opens the link of Dana 5 times
      Then the appointment of Dana is just as before
      And Aigerim finds on 2026-03-04 that Dana has not said whether she comes

  Rule: A promise is about one time

    Scenario: A move takes it back
      Given Dana has said that she comes
      When Dana moves to 16:00 on 2026-03-04
      Then Aigerim finds on 2026-03-04 that Dana has not said whether she comes

    Scenario: So does a move by the business
      Given Dana has said that she comes
      When Aigerim moves Dana to Aigerim at 17:00 on 2026-03-04
      Then Aigerim finds on 2026-03-04 that Dana has not said whether she comes

    Scenario: A cancellation that was taken back at once does not
      Given Dana has said that she comes
      And Aigerim has cancelled the appointment of Dana because of "illness"
      When Aigerim takes the cancellation of Dana back
      Then Aigerim finds on 2026-03-04 that Dana comes

  Rule: Nothing is promised that will not be

    Scenario: A request waits for the business first
      Given Asel has booked Aigerim at 10:00 on 2026-03-04
      When Asel says that she comes
      Then the promise is refused because the visit is not confirmed

    Scenario: A cancelled visit
      Given Dana has cancelled by link
      When Dana says that she comes
      Then the promise is refused because the visit is cancelled

    Scenario: A visit that has begun
      Given it is 15:00 on 2026-03-04
      When Dana says that she comes
      Then the promise is refused because the visit has begun
