Feature: An owner answers a booking

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: A requested visit is confirmed or cancelled

    Scenario: The owner confirms
      When Aigerim confirms the appointment of Dana
      Then the appointment of Dana is confirmed

    Scenario: The owner cancels and says why
      When Aigerim cancels the appointment of Dana because of "a broken pipe"
      Then the appointment of Dana is cancelled because of "a broken pipe"

    Scenario: A cancelled visit is not confirmed any more
      Given Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      When Aigerim confirms the appointment of Dana
      Then it is refused as cancelled

  Rule: A cancelled visit gives its time to others

    Scenario: Somebody else takes the time
      Given Aigerim has cancelled the appointment of Dana because of "a broken pipe"
      When Timur books Aigerim at 10:00 on 2026-03-02
      Then the booking is accepted
