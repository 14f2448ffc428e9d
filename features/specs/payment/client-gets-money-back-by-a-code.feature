@pain-24
Feature: A client gets money back by scanning a code

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim takes 100 per cent of "Visit" before
    And Aigerim is connected to the bank by a certificate
    And Dana goes to pay for Aigerim at 10:00 on 2026-03-02
    And Dana pays
    And Aigerim cancels the paid visit of Dana

  Rule: The money goes to whoever paid

    Scenario: The client scans the code
      Given Aigerim shows Dana a code for the money
      When Dana scans the code
      Then Dana gets 5000 tenge back

    Scenario: Somebody else scans the code
      Given Aigerim shows Dana a code for the money
      When Erlan scans the code
      Then Aigerim is asked to give 5000 tenge back by hand

  Rule: What does not go back by the code is given back by hand

    Scenario: The client is not there
      Then Aigerim is asked to give 5000 tenge back by hand

    Scenario: Nobody scans the code
      Given Aigerim shows Dana a code for the money
      When the code is not scanned in time
      Then Aigerim is asked to give 5000 tenge back by hand

    Scenario: The bank's answer is lost
      Given Aigerim shows Dana a code for the money
      And the answer of the bank to a refund gets lost
      When Dana scans the code
      And it is 08:05 on 2026-03-02
      Then Dana gets 5000 tenge back
