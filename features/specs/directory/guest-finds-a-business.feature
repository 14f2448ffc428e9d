Feature: A guest finds a business

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Aigerim presents the salon as "Сұлулық салоны Әйгерім", nails in Nursaya

  Rule: By the beginnings of words, in whatever letters

    Scenario Outline: Looking for a name
      When Dana looks for "<text>"
      Then Dana finds the salon of Aigerim

      Examples:
        | text          |
        | Сұлулық       |
        | сулулык салон |
        | Aigerim       |
        | айг           |

    Scenario: Looking for something else
      When Dana looks for "барбершоп"
      Then Dana does not find the salon of Aigerim

  Rule: By trade and by district

    Scenario: Nails in Nursaya
      When Dana looks for nails in Nursaya
      Then Dana finds the salon of Aigerim

    Scenario: Nails in another district
      When Dana looks for nails in Balykshy
      Then Dana does not find the salon of Aigerim

    Scenario: Another trade
      When Dana looks for hair in Nursaya
      Then Dana does not find the salon of Aigerim

  Rule: A business that hides is found by nobody, and its page stays

    Scenario: Hiding
      When Aigerim hides the salon
      And Dana looks for "Aigerim"
      Then Dana does not find the salon of Aigerim
      And search engines do not find the salon of Aigerim
      And clients see the business of Aigerim

    Scenario: Appearing again
      Given Aigerim has hidden the salon
      When Aigerim shows the salon again
      And Dana looks for "Aigerim"
      Then Dana finds the salon of Aigerim
      And search engines find the salon of Aigerim

  Rule: Only what takes bookings is found

    Scenario: A suspended business
      Given the operator has suspended the salon of Aigerim because "No licence"
      When Dana looks for "Aigerim"
      Then Dana does not find the salon of Aigerim

    Scenario: A business that is being set up
      Given 1 realm is ready
      And Bolat has registered the business "Barber Bolat" at "barber"
      When Dana looks for "Bolat"
      Then Dana does not find the salon of Bolat
