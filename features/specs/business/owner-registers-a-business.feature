Feature: An owner registers a business

  Background:
    Given 3 realms are ready

  Rule: Anyone can bring a business to the platform alone

    Scenario: A business is registered at a free address
      When Aigerim registers the business "Salon Aigerim" at "aigerim-salon"
      Then the business is registered
      And "aigerim-salon" leads to the business of Aigerim

    Scenario: The same form sent twice registers one business
      Given Aigerim has registered the business "Salon Aigerim" at "aigerim-salon"
      When Aigerim sends the same registration again
      Then the business is registered
      And "aigerim-salon" leads to the business of Aigerim
      And 2 realms are left

  Rule: An address belongs to one business

    Scenario: A taken address is refused
      Given Aigerim has registered the business "Salon Aigerim" at "the-salon"
      When Bolat registers the business "Bolat's barbershop" at "the-salon"
      Then the address is refused as taken
      And "the-salon" leads to the business of Aigerim

    Scenario: Two businesses live at two addresses
      Given Aigerim has registered the business "Salon" at "salon-one"
      When Bolat registers the business "Salon" at "salon-two"
      Then the business is registered
      And "salon-two" leads to the business of Bolat

    Scenario: An address is reserved while its owner looks for the code
      Given Aigerim has asked for a code for the business "Salon Aigerim" at "the-salon"
      When Bolat registers the business "Bolat's barbershop" at "the-salon"
      Then the address is refused as taken

  Rule: The mailbox is the owner's own

    Scenario: A wrong code registers nothing
      Given Aigerim has asked for a code for the business "Salon Aigerim" at "the-salon"
      When Aigerim enters a wrong code
      Then the code is refused with 4 tries left
      And 3 realms are left

    Scenario: A code lapses
      Given Aigerim has asked for a code for the business "Salon Aigerim" at "the-salon"
      When 15 minutes later Aigerim enters the code
      Then the code counts no more

    Scenario: A new code replaces one that has lapsed
      Given Aigerim has asked for a code for the business "Salon Aigerim" at "the-salon"
      And Aigerim has asked for another code
      When 5 minutes later Aigerim enters the code
      Then the business is registered

  Rule: Terms are accepted before anything is kept

    Scenario: Terms of another day are refused
      When Aigerim accepts the terms of 2020-01-01 for the business "Salon Aigerim" at "the-salon"
      Then the terms are refused as outdated

  Rule: A business that must wait for its realm goes on by itself

    Scenario: No realm is ready
      Given 0 realms are ready
      When Aigerim registers the business "Salon Aigerim" at "the-salon"
      Then the business is being prepared
      When 1 realm is ready
      And Aigerim sends the same registration again
      Then the business is registered
      And "the-salon" leads to the business of Aigerim

    Scenario: The owner has closed the page
      Given 0 realms are ready
      And Aigerim has registered the business "Salon Aigerim" at "the-salon"
      When 1 realm is ready
      And 1 minute later those who wait are looked after
      Then Aigerim is told that everything is ready
