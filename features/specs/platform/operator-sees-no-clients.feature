Feature: The operator sees businesses, and nothing of their clients

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: The operator sees which businesses there are and how they stand

    Scenario: An open business is listed
      Then the operator sees the salon of Aigerim as open

    Scenario: A suspended business is listed as such
      Given the operator has suspended the salon of Aigerim because "No licence"
      Then the operator sees the salon of Aigerim as suspended

  Rule: The operator reaches no day, no client and no setting of a business

    Scenario Outline: What an operator may not do
      When the operator tries to <act> of Aigerim
      Then it is refused as not allowed

      Examples:
        | act                        |
        | look at the day            |
        | look at the setup          |
        | see the visit of Dana      |
        | cancel the visit of Dana   |
        | change the public holidays |

  Rule: Only the operator runs the platform

    Scenario: An owner cannot list the businesses
      When Aigerim tries to list all businesses
      Then it is refused as not allowed

    Scenario: An owner cannot resume the own business
      Given the operator has suspended the salon of Aigerim because "No licence"
      When Aigerim tries to resume the own salon
      Then it is refused as not allowed
      And clients do not see the business of Aigerim
