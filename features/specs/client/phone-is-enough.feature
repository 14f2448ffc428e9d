Feature: A phone number is enough

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: Nobody needs an e-mail address, and nobody is given a made-up one

    @pain-30
    Scenario: A booking without an address has none
      When the background work is done
      Then the appointment of Dana has no e-mail address
      And nothing waits to be sent

    @pain-30
    Scenario: Whatever happens to the visit, no message is made up
      Given Aigerim has confirmed the appointment of Dana
      And Dana has moved to 12:00 on 2026-03-03
      And Dana has cancelled by link
      When the background work is done
      Then the appointment of Dana is cancelled
      And Dana has 0 messages
      And nothing waits to be sent

    @pain-30
    Scenario: Whoever leaves only a phone looks after the booking like anybody else
      Given it is 11:00 on 2026-03-02
      When Dana gives 5 stars
      Then the appointment of Dana has 5 stars
