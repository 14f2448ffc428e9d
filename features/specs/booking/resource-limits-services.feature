Feature: Rooms and devices limit services

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Saule serves there as well
    And Zarina serves there as well
    And the salon offers "Massage" of 60 minutes

  @pain-34
  Rule: A room serves one visit at a time, whoever renders it

    Scenario: The room is in use
      Given "Massage" needs the "massage room"
      And Dana has booked "Massage" with Aigerim at 10:00 on 2026-03-03
      When Timur books "Massage" with Saule at 10:30 on 2026-03-03
      Then the booking is refused as taken

    Scenario: Another service needs the same room
      Given "Massage" needs the "massage room"
      And the salon offers "Wrap" of 30 minutes
      And "Wrap" needs the "massage room"
      And Dana has booked "Wrap" with Aigerim at 10:00 on 2026-03-03
      When Timur looks for "Massage" with Saule on 2026-03-03
      Then Timur sees 10:30 but not 10:15

    Scenario: The room is free when the visit is over
      Given "Massage" needs the "massage room"
      And Dana has booked "Massage" with Aigerim at 10:00 on 2026-03-03
      When Timur books "Massage" with Saule at 11:00 on 2026-03-03
      Then the booking is accepted

    Scenario: The room is free when the visit is cancelled
      Given "Massage" needs the "massage room"
      And Dana has booked "Massage" with Aigerim at 10:00 on 2026-03-03
      And Dana has cancelled by link
      When Timur books "Massage" with Saule at 10:00 on 2026-03-03
      Then the booking is accepted

    Scenario: The owner reads that the room is missing
      Given "Massage" needs the "massage room"
      And Dana has booked "Massage" with Aigerim at 10:00 on 2026-03-03
      When Aigerim asks about "Massage" with Saule at 10:00 on 2026-03-03
      Then the only reason is that it is without a room

  @pain-34
  Rule: Of several rooms any that is free serves

    Scenario: The second room is taken
      Given "Massage" needs the "left room" or the "right room"
      And Dana has booked "Massage" with Aigerim at 10:00 on 2026-03-03
      When Timur books "Massage" with Saule at 10:30 on 2026-03-03
      Then the booking is accepted

    Scenario: There is no third room
      Given "Massage" needs the "left room" or the "right room"
      And Dana has booked "Massage" with Aigerim at 10:00 on 2026-03-03
      And Timur has booked "Massage" with Saule at 10:30 on 2026-03-03
      When Nurlan books "Massage" with Zarina at 10:30 on 2026-03-03
      Then the booking is refused as taken

    Scenario: A service that needs two things needs both of them free
      Given "Massage" needs the "left room" or the "right room"
      And "Massage" needs the "heated table"
      And Dana has booked "Massage" with Aigerim at 10:00 on 2026-03-03
      When Timur books "Massage" with Saule at 10:30 on 2026-03-03
      Then the booking is refused as taken
