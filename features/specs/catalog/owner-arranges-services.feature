Feature: An owner arranges the services

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And the salon offers "Manicure" of 60 minutes
    And the salon offers "Beard" of 30 minutes

  Rule: Clients read services by category and in the owner's order

    Scenario: Without an order, services stand by name
      Then clients read: Beard, Manicure, Visit

    Scenario: Services stand as the owner has put them
      When Aigerim puts under "Hands": Manicure
      And Aigerim puts under "Hair": Visit, Beard
      Then clients read: Hands: Manicure, Hair: Visit, Hair: Beard

    Scenario: A service that was never put anywhere comes last
      Given Aigerim has put under "Hair": Visit, Beard
      When the salon offers "Make-up" of 30 minutes
      Then clients read: Hair: Visit, Hair: Beard, Make-up, Manicure

  Rule: Everybody reads their own language where the owner has told it

    Scenario: A text that is told in the reader's language
      Given Aigerim calls "Manicure" in Kazakh "Маникюр жасау"
      Then clients read in Kazakh: Beard, Маникюр жасау, Visit

    Scenario: A language in which nothing was told reads the first text
      Given Aigerim calls "Manicure" in Kazakh "Маникюр жасау"
      Then clients read in English: Beard, Manicure, Visit

  Rule: A service that is taken off the list can be brought back

    Scenario: It is not offered while it is archived
      When Aigerim takes "Beard" off the list
      Then clients read: Manicure, Visit

    Scenario: It comes back as it was, and where it was
      Given Aigerim has put under "Hair": Beard, Visit
      And Aigerim takes "Beard" off the list
      When Aigerim brings "Beard" back
      Then clients read: Hair: Beard, Hair: Visit, Manicure
