Feature: An owner registers a business

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
