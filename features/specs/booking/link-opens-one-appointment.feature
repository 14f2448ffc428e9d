Feature: A manage link opens one appointment

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02
    And Timur has booked Aigerim at 12:00 on 2026-03-02

  Rule: Only the genuine link of an appointment opens it

    Scenario: The client's own link opens the appointment
      When Dana opens the link
      Then the link leads to the appointment of Dana

    Scenario: A made-up link opens nothing
      When somebody opens a made-up link
      Then the link is refused as invalid

    Scenario: A link opens no other appointment
      When Timur cancels the appointment of Dana with his own link
      Then it is refused as not allowed
      And the appointment of Dana is at 10:00 on 2026-03-02

  Rule: A link works until thirty days after the visit

    Scenario: A link still opens on the thirtieth day
      Given it is 10:59 on 2026-04-01
      When Dana opens the link
      Then the link leads to the appointment of Dana

    Scenario: A link has expired after that
      Given it is 11:00 on 2026-04-01
      When Dana opens the link
      Then the link is refused as expired
