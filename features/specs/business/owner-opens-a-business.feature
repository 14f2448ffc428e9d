Feature: An owner opens a business to clients

  Background:
    Given 1 realm is ready
    And Aigerim has registered the business "Salon Aigerim" at "aigerim-salon"

  Rule: A business opens once nothing is missing

    Scenario: A new business lacks everything
      When Aigerim opens the business
      Then Aigerim is told that profile, hours, services are missing

    Scenario: The last missing step is named
      Given Aigerim has told the phone and the address
      And Aigerim has added the service "Haircut"
      When Aigerim opens the business
      Then Aigerim is told that hours are missing

    Scenario: A complete business opens
      Given Aigerim has told the phone and the address
      And Aigerim has set the hours from 09:00 to 18:00
      And Aigerim has added the service "Haircut"
      When Aigerim opens the business
      Then clients see the business of Aigerim

    Scenario: An archived service does not count
      Given Aigerim has told the phone and the address
      And Aigerim has set the hours from 09:00 to 18:00
      And Aigerim has added the service "Haircut"
      And Aigerim has archived the service "Haircut"
      When Aigerim opens the business
      Then Aigerim is told that services are missing

  Rule: Nobody sees a business before it is open

    Scenario: A complete business that was not opened stays hidden
      When Aigerim has told the phone and the address
      Then clients do not see the business of Aigerim
