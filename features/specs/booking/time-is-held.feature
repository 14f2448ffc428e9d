Feature: Time is held while a client fills in the form

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has begun to book "Visit" with Aigerim at 10:00 on 2026-03-02

  @pain-6
  Rule: Nobody else gets the time for ten minutes

    Scenario: The client finishes the form in time
      Given it is 08:09 on 2026-03-02
      When Dana finishes the form
      Then the booking is accepted

    Scenario: Somebody else books it meanwhile
      Given it is 08:09 on 2026-03-02
      When Timur books Aigerim at 10:30 on 2026-03-02
      Then the booking is refused as taken

    Scenario: Somebody else begins to book it meanwhile
      When Timur begins to book "Visit" with Aigerim at 10:00 on 2026-03-02
      Then the time is not kept, because it is taken

  @pain-6
  Rule: Ten minutes later the time is free, although nobody has tidied up

    Scenario: Somebody else books it
      Given it is 08:10 on 2026-03-02
      When Timur books Aigerim at 10:00 on 2026-03-02
      Then the booking is accepted

    Scenario: The client comes too late
      Given it is 08:10 on 2026-03-02
      And Timur has booked Aigerim at 10:30 on 2026-03-02
      When Dana finishes the form
      Then the booking is refused as taken

    Scenario: A slow client still gets what nobody else wanted
      Given it is 08:30 on 2026-03-02
      When Dana finishes the form
      Then the booking is accepted

  @pain-6
  Rule: Who looks elsewhere leaves no hold behind

    Scenario: The client changes over to another time
      Given Dana has changed over to 14:00 on 2026-03-04
      When Timur books Aigerim at 10:00 on 2026-03-02
      Then the booking is accepted

    Scenario: The client walks away
      Given Dana has walked away from the form
      When Timur books Aigerim at 10:00 on 2026-03-02
      Then the booking is accepted

    Scenario: The client has booked and moves
      Given Dana has finished the form
      And Dana has moved to 14:00 on 2026-03-02
      When Timur books Aigerim at 10:00 on 2026-03-02
      Then the booking is accepted
