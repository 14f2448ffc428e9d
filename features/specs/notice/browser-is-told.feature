Feature: A browser is told what a business has to say

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-03

  Rule: Whoever holds the link of a visit has a browser told of that visit

    Scenario: It is turned on
      When Dana turns the browser on for her visit
      Then the browser is told of the visit of Dana

    Scenario: It is turned off again
      Given Dana has turned the browser on for her visit
      When Dana turns the browser off for her visit
      Then the browser is not told of the visit of Dana

    Scenario: Whoever books with the same phone hears of their own visit only
      Given Timur gives the phone of Dana
      And Timur has booked Aigerim at 12:00 on 2026-03-03
      When Timur turns the browser on for his visit
      Then the browser is told of the visit of Timur
      And the browser is not told of the visit of Dana

    Scenario: A link that came into wrong hands is replaced
      Given Dana has turned the browser on for her visit
      When Dana asks for a new link
      Then the browser is not told of the visit of Dana

  Rule: Whoever has signed in has a browser told of what concerns them

    Scenario: Somebody of the team
      Given Marat has joined Aigerim as manager
      When Marat turns the browser on
      Then the browser is told for Marat
      And the browser is not told for Aigerim

    Scenario: Somebody leaves the team
      Given Marat has joined Aigerim as manager
      And Marat has turned the browser on
      When Aigerim removes Marat from the team
      Then the browser is not told for Marat

    Scenario: A phone with our pages is lost
      Given Marat has joined Aigerim as manager
      And Marat has turned the browser on
      When Marat signs out everywhere
      Then the browser is not told for Marat

    Scenario: A number is given to somebody else
      Given Dana has turned the browser on as a client with a proven phone
      And Dana has asked for a code by phone at the salon of Aigerim
      When Dana opens an account with the code sent by phone at the salon of Aigerim
      Then the browser is not told for Dana as a client

  Rule: Nobody else has a browser told of anything

    Scenario: A stranger
      When a guest turns the browser on at the salon of Aigerim
      Then it is refused as not allowed

    Scenario: The owner of another business
      Given the salon of Bolat is open from 09:00 to 18:00 for visits of 60 minutes
      When Bolat turns the browser on at the salon of Aigerim
      Then it is refused as not allowed

  Rule: A person is forgotten together with their browsers

    Scenario: The client is erased
      Given Dana has turned the browser on as a client with a proven phone
      And it is 13:00 on 2026-03-03
      When Aigerim erases Dana
      Then the browser is not told for Dana as a client
