Feature: Opening a link changes nothing

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: Programs that look at links in mail neither cancel nor confirm anything

    @pain-26
    Scenario: A mail scanner opens the link again and again
      When a mail scanner opens the link of Dana 5 times
      Then the appointment of Dana is just as before
      And the appointment of Dana is requested

    @pain-26
    Scenario: A mail scanner that looks after the visit gives no feedback
      Given it is 11:00 on 2026-03-02
      When a mail scanner opens the link of Dana 5 times
      Then the appointment of Dana is just as before
