Feature: An owner acts for one business only

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And the salon of Bolat is open from 09:00 to 18:00 for visits of 30 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: Owners reach nothing of another business

    Scenario: An owner confirms in the own business
      When Aigerim confirms the appointment of Dana
      Then the appointment of Dana is confirmed

    Scenario: An owner cannot confirm an appointment of another business
      When Bolat confirms the appointment of Dana at the salon of Aigerim
      Then it is refused as not allowed
      And the appointment of Dana is not confirmed

    Scenario: An appointment of another business does not exist in the own one
      When Bolat confirms the appointment of Dana as one of the own salon
      Then it is answered as unknown

    Scenario: An owner cannot look into another business
      When Bolat asks for the day of the salon of Aigerim
      Then it is refused as not allowed

  Rule: Somebody who has not signed in runs no business

    Scenario: A client cannot confirm
      When Dana confirms the appointment without having signed in
      Then it is refused as not allowed
      And the appointment of Dana is not confirmed
