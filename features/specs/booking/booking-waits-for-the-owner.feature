Feature: A booking waits for the owner's word

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  @pain-3
  Rule: What waits for approval holds its time

    Scenario: A booking is a request at first
      When Dana books Aigerim at 10:00 on 2026-03-03
      Then the appointment of Dana is requested

    Scenario: Nobody else can ask for the same time
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      When Timur books Aigerim at 10:30 on 2026-03-03
      Then the booking is refused as taken

    Scenario: The owner cannot give the time away either
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      When Aigerim enters Timur past the rules for "Visit" with Aigerim at 10:30 on 2026-03-03
      Then the booking is refused as taken

    Scenario: One of many requests for a time reaches the owner
      When 20 clients book "Visit" with Aigerim at 10:00 on 2026-03-03 in the same moment
      Then 1 of them is accepted, and all others are refused as taken
      And Aigerim finds 1 visit on 2026-03-03 to confirm

  @pain-3
  Rule: A client's move waits for the owner's word again, and holds the new time alone

    Scenario: A confirmed visit is a request again after the client moves it
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And Aigerim has confirmed the appointment of Dana
      When Dana moves to 14:00 on 2026-03-03
      Then the appointment of Dana is requested
      And the appointment of Dana is at 14:00 on 2026-03-03

    Scenario: The new time is taken meanwhile
      Given Dana has booked Aigerim at 10:00 on 2026-03-03
      And Dana has moved to 14:00 on 2026-03-03
      When Timur books Aigerim at 14:00 on 2026-03-03
      Then the booking is refused as taken

  @pain-3
  Rule: An owner who trusts clients lets bookings stand at once

    Scenario: A booking is confirmed at once
      Given what clients book stands at once
      When Dana books Aigerim at 10:00 on 2026-03-03
      Then the appointment of Dana is confirmed

    Scenario: A move needs no word either
      Given what clients book stands at once
      And Dana has booked Aigerim at 10:00 on 2026-03-03
      When Dana moves to 14:00 on 2026-03-03
      Then the appointment of Dana is rescheduled
