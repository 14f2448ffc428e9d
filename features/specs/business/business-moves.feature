Feature: A business moves to another address

  Background:
    Given the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes

  Rule: The former address leads to the new one

    Scenario: Clients follow
      When Aigerim moves the business to "aigerim-beauty"
      Then "aigerim-beauty" leads to the business of Aigerim
      And the first address of Aigerim leads on to "aigerim-beauty"

    Scenario: Every former address leads to the last one
      Given Aigerim has moved the business to "aigerim-beauty"
      When Aigerim moves the business to "beauty-by-aigerim"
      Then "aigerim-beauty" leads on to "beauty-by-aigerim"
      And the first address of Aigerim leads on to "beauty-by-aigerim"

    Scenario: A former address becomes its own again
      Given Aigerim has moved the business to "aigerim-beauty"
      When Aigerim moves the business back
      Then the first address of Aigerim leads to the business of Aigerim
      And "aigerim-beauty" leads on to the first address of Aigerim

  Rule: Nobody takes an address from a business, not even a former one

    Scenario: The address of another business
      Given the salon of Madina is open from 09:00 to 18:00 for visits of 60 minutes
      And Madina has moved the business to "madina-nails"
      When Aigerim moves the business to "madina-nails"
      Then Aigerim is told that the address is taken
      And the first address of Aigerim leads to the business of Aigerim

    Scenario: The former address of another business
      Given the salon of Madina is open from 09:00 to 18:00 for visits of 60 minutes
      And Madina has moved the business to "madina-nails"
      And Madina has moved the business to "madina-studio"
      When Aigerim moves the business to "madina-nails"
      Then Aigerim is told that the address is taken

  Rule: An address is changed three times within thirty days

    Scenario: The fourth time is too often
      Given Aigerim has moved the business to "aigerim-one"
      And Aigerim has moved the business to "aigerim-two"
      And Aigerim has moved the business to "aigerim-three"
      When Aigerim moves the business to "aigerim-four"
      Then Aigerim is told that this is too often
      And "aigerim-three" leads to the business of Aigerim
