Feature: A booking changes nothing that is known of anybody

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: Several people may have one phone, and one person several names

    @pain-25
    Scenario: A mother books for her child under her own phone
      Given Alua gives the phone of Dana
      When Alua books Aigerim at 12:00 on 2026-03-02
      Then the booking is accepted
      And the appointment of Alua is in the name of Alua, under the phone of Dana
      And the appointment of Dana is in the name of Dana, under the phone of Dana

    @pain-25
    Scenario: Another name under the same e-mail address overwrites nothing
      Given Dana leaves an address for messages
      And Dana has booked Aigerim at 14:00 on 2026-03-02
      And Timur gives the e-mail address of Dana
      When Timur books Aigerim at 16:00 on 2026-03-02
      Then the booking is accepted
      And the appointment of Dana is in the name of Dana, under the phone of Dana
      And the appointment of Timur is in the name of Timur, under the phone of Timur

    @pain-25
    Scenario: Whoever knows a phone number gets no hold of the bookings under it
      Given Timur gives the phone of Dana
      And Timur has booked Aigerim at 12:00 on 2026-03-02
      When Timur cancels the appointment of Dana with his own link
      Then it is refused as not allowed
      And the appointment of Dana is at 10:00 on 2026-03-02

    @pain-25
    Scenario: Nobody changes a booking by sending its request with another name
      When Timur sends the request of Dana as his own
      Then the request is refused as used before
      And the appointment of Dana is in the name of Dana, under the phone of Dana
