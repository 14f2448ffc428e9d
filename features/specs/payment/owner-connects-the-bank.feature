@pain-24
Feature: An owner connects the salon to the bank

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And the bank has given Aigerim a certificate

  Rule: Whoever has a certificate of their own needs its file and its password

    Scenario: Both are right
      When Aigerim connects the bank by the certificate
      Then Aigerim chooses where the money goes
      And clients of Aigerim can pay online

    Scenario: The password is another
      When Aigerim connects the bank by the certificate with another password
      Then Aigerim is told that the certificate cannot be used
      And clients of Aigerim cannot pay online

    Scenario: The file is something else
      When Aigerim connects the bank by a file that is no certificate
      Then Aigerim is told that the certificate cannot be used
      And clients of Aigerim cannot pay online

    Scenario: The certificate is somebody else's
      When Aigerim connects the bank by a certificate that the bank does not know
      Then Aigerim is told that the bank does not know her
      And clients of Aigerim cannot pay online

  Rule: What cannot be used takes the place of nothing

    Scenario: The salon was connected before
      Given Aigerim is connected to the bank by a key
      When Aigerim connects the bank by the certificate with another password
      Then Aigerim is told that the certificate cannot be used
      And clients of Aigerim can pay online
