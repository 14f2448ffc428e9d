Feature: The operator suspends a business

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: Clients cannot book a suspended business, and what they booked before stays

    Scenario: A client cannot book
      Given the operator has suspended the salon of Aigerim because "No licence"
      When Timur books Aigerim at 12:00 on 2026-03-02
      Then the booking is refused because the salon is suspended
      And clients do not see the business of Aigerim
      And clients are told that the business of Aigerim is suspended

    Scenario: A visit that was booked before stays
      Given the operator has suspended the salon of Aigerim because "No licence"
      Then the appointment of Dana is requested

    Scenario: A client is still written to about a visit that was booked before
      Given Timur leaves an address for messages
      And Timur has booked Aigerim at 14:00 on 2026-03-02
      And the operator has suspended the salon of Aigerim because "No licence"
      When the background work is done
      Then Timur has 1 message

  Rule: The people of the business read why

    Scenario: The owner reads the reason
      When the operator suspends the salon of Aigerim because "No licence"
      Then Aigerim reads that the salon is suspended because "No licence"

    Scenario: The first reason stays
      Given the operator has suspended the salon of Aigerim because "No licence"
      When the operator suspends the salon of Aigerim because "Complaints"
      Then it is answered that it was so already
      And Aigerim reads that the salon is suspended because "No licence"

  Rule: Resuming restores what was

    Scenario: An open business takes bookings again
      Given the operator has suspended the salon of Aigerim because "No licence"
      When the operator resumes the salon of Aigerim
      And Timur books Aigerim at 12:00 on 2026-03-02
      Then the booking is accepted
      And clients see the business of Aigerim

    Scenario: A business that was being set up goes on there
      Given 1 realm is ready
      And Bolat has registered the business "Barber Bolat" at "barber"
      And the operator has suspended the salon of Bolat because "Wrong name"
      When the operator resumes the salon of Bolat
      Then the operator sees the salon of Bolat as setting up
