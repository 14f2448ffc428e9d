@pain-24
Feature: A client pays for a visit in the bank's app

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim lets the bank collect what clients owe
    And Dana has booked Aigerim at 10:00 on 2026-03-03
    And Aigerim has confirmed the appointment of Dana
    And Dana sees by which number to pay

  Rule: The bank asks first, and then tells

    Scenario: It asks what is owed
      When the bank asks what is owed under the number of Dana
      Then 5000 tenge are owed for the visit at 10:00 on 2026-03-03
      And Dana has paid 0 tenge

    Scenario: It tells of the payment
      When the bank tells of 5000 tenge under the number of Dana
      Then the bank is told that they are taken
      And Dana has paid 5000 tenge

    Scenario: It tells of the same payment again
      Given the bank has told of 5000 tenge under the number of Dana
      When the bank tells of the same again
      Then the bank is told that they are taken
      And Dana has paid 5000 tenge

  Rule: No money is taken that has nowhere to go

    Scenario: Somebody pays for the same visit once more
      Given the bank has told of 5000 tenge under the number of Dana
      When the bank tells of 5000 tenge under the number of Dana
      Then the bank is told that it is paid already
      And Dana has paid 5000 tenge

    Scenario Outline: Somebody pays less or more than is owed
      When the bank tells of <sum> tenge under the number of Dana
      Then the bank is told that it is another sum
      And Dana has paid 0 tenge

      Examples:
        | sum  |
        | 4999 |
        | 5001 |

    Scenario: The visit was cancelled meanwhile
      Given Aigerim has cancelled the appointment of Dana because of "ill"
      When the bank tells of 5000 tenge under the number of Dana
      Then the bank is told that it is cancelled

    Scenario: Somebody mistypes the number
      When the bank tells of 5000 tenge under the mistyped number of Dana
      Then the bank is told that there is no such number
      And Dana has paid 0 tenge

    Scenario: Money of a visit that is cancelled goes back by the owner's hand
      Given the bank has told of 5000 tenge under the number of Dana
      When Aigerim cancels the appointment of Dana because of "ill"
      Then Aigerim is asked to give 5000 tenge back by hand

  Rule: Who is known to the bank by a name need not have a number typed

    Scenario: A client is led to the bank's site
      Given Aigerim has told that the bank knows the salon as "SalonAigerim"
      When Dana is led to the bank's site
      Then Dana is to pay 500000 tiyn to "SalonAigerim" there by the same number

    Scenario: It is paid when the bank tells so, not when the client comes back
      Given Aigerim has told that the bank knows the salon as "SalonAigerim"
      And Dana has been led to the bank's site
      And Dana has paid 0 tenge
      When the bank tells of 5000 tenge under the number of Dana
      Then the bank is told that they are taken
      And Dana has paid 5000 tenge

    Scenario: The bank has given no name
      When Dana is led to the bank's site
      Then there is only the number to type

    Scenario: The name goes when the bank may not collect any more
      Given Aigerim has told that the bank knows the salon as "SalonAigerim"
      And Aigerim does not let the bank collect any more
      And Aigerim lets the bank collect what clients owe
      When Dana is led to the bank's site
      Then there is only the number to type

  Rule: Only the bank of this business is answered

    Scenario: Somebody does not know the key
      When somebody without the key tells of 5000 tenge under the number of Dana
      Then the caller is not let in
      And Dana has paid 0 tenge

    Scenario: The owner does not want it any more
      Given Aigerim does not let the bank collect any more
      When the bank tells of 5000 tenge under the number of Dana
      Then the caller is not let in
      And Dana has paid 0 tenge
