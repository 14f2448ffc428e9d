@pain-24
Feature: A client gets an invoice on the phone

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim is connected to the bank
    And Dana has booked Aigerim at 10:00 on 2026-03-05
    And Aigerim has confirmed the appointment of Dana

  Rule: The bank is asked when somebody wants to know, and in the end

    Scenario: Somebody asks whether it is paid
      Given Aigerim has sent Dana an invoice
      When Dana pays the invoice
      And Aigerim asks whether Dana has paid
      Then Dana has paid 5000 tenge

    Scenario: Nobody asks
      Given Aigerim has sent Dana an invoice
      When Dana pays the invoice
      And a day has passed since the invoice
      Then Dana has paid 5000 tenge

    Scenario: The client declines
      Given Aigerim has sent Dana an invoice
      When Dana declines the invoice
      And Aigerim asks whether Dana has paid
      Then the invoice is over
      And Dana has paid 0 tenge

    Scenario: The owner calls it off
      Given Aigerim has sent Dana an invoice
      When Aigerim calls the invoice of Dana off
      Then the invoice is over
      And Dana cannot pay the invoice

  Rule: The client never gets two

    Scenario: Somebody sends it once more
      Given Aigerim has sent Dana an invoice
      When Aigerim sends Dana an invoice
      Then Dana can pay already

    Scenario: The bank's answer is lost
      Given the answer of the bank to an invoice gets lost
      And Aigerim has sent Dana an invoice
      When Aigerim sends Dana an invoice
      Then nobody knows whether Dana has it

    Scenario: The owner has looked, and it was not sent
      Given no invoice reaches the bank
      And Aigerim has sent Dana an invoice
      When Aigerim calls the invoice of Dana off
      And Aigerim sends Dana an invoice
      Then the invoice is with Dana
