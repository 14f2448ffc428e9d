Feature: The owner takes along everything that the business owns

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-02

  Rule: The file holds everything of the business, and nothing of others

    Scenario: The owner asks for it
      When Aigerim asks for all data
      And the platform has written what was asked for
      Then Aigerim can fetch the file, in which the visit of Dana is found

    Scenario: Money was received
      Given Aigerim has confirmed the appointment of Dana
      And Aigerim has taken 3000 tenge from Dana in cash
      And Aigerim has taken 2000 tenge from Dana by card
      When Aigerim asks for all data
      And the platform has written what was asked for
      Then Aigerim can fetch the file, in which 2 receipts are found

    Scenario: Another owner asks for theirs
      Given the salon of Botagoz is open from 09:00 to 18:00 for visits of 60 minutes
      When Botagoz asks for all data
      And the platform has written what was asked for
      Then Botagoz can fetch the file, in which the visit of Dana is not found

    Scenario: The log says who asked
      When Aigerim asks for all data
      Then the log says at 08:00 on 2026-03-02 that the owner Aigerim did RequestExport

    Scenario: The log says who took the file
      Given Aigerim has asked for all data
      And the platform has written what was asked for
      And it is 09:15 on 2026-03-02
      When Aigerim fetches the file
      Then the log says at 09:15 on 2026-03-02 that the owner Aigerim did OpenExport
      And Aigerim sees that the file was fetched at 09:15

  Rule: A business has one underway at a time

    Scenario: Asked twice
      Given Aigerim has asked for all data
      When Aigerim asks for all data
      Then it is answered that a file is being prepared

    Scenario: Five files are kept
      Given Aigerim has asked for all data 5 times and waited for the file
      When Aigerim asks for all data
      Then it is answered that too many files are kept

  Rule: Writing goes on where it broke off

    Scenario: A node dies in the middle
      Given Aigerim has asked for all data
      And the platform broke off after the first part
      When the platform has written what was asked for
      Then Aigerim can fetch the file, in which the visit of Dana is found

    Scenario: It breaks off again and again
      Given Aigerim has asked for all data
      And writing has failed 3 times
      Then Aigerim sees that the file could not be made
      When Aigerim asks for all data
      Then it is answered that the file is asked for

  Rule: A file is kept for seven days

    Scenario: A week later
      Given Aigerim has asked for all data
      And the platform has written what was asked for
      When 7 days have passed and old files are removed
      Then Aigerim cannot fetch the file

  Rule: Only the owner of the business gets it

    Scenario Outline: Others of the team ask
      When <person>, who is <role> of Aigerim, asks for all data
      Then it is refused as not allowed

      Examples:
        | person | role    |
        | Madina | manager |
        | Dinara | staff   |
        | Marat  | client  |

    Scenario: The owner of another business tries the name of the file
      Given the salon of Botagoz is open from 09:00 to 18:00 for visits of 60 minutes
      And Aigerim has asked for all data
      And the platform has written what was asked for
      Then Botagoz cannot fetch the file
