/// The chart of accounts, after IFRS.
enum AccountData {
  /// One a line in the order of ``Account``: code, name, type, subtype, parent, side, category,
  /// classification, who uses it (A for all, H for the holding, R for the retail companies), and
  /// the codes that local law asks for in Germany, France and Belgium with Luxembourg (`-` where
  /// there is none).
  static let table = """
    0100|Assets|ASSET|TOTAL|-|DEBIT|TOTAL|IAS 1 Statement of financial position|A|-|-|-
    0110|Current assets|ASSET|CURRENT_ASSET|0100|DEBIT|TOTAL|IAS 1 Current assets|A|-|-|-
    0120|Non-current assets|ASSET|FIXED_ASSET|0100|DEBIT|TOTAL|IAS 1 Non-current assets|A|-|-|-
    0200|Liabilities|LIABILITY|TOTAL|-|CREDIT|TOTAL|IAS 1 Statement of financial position|A|-|-|-
    0210|Current liabilities|LIABILITY|CURRENT_LIABILITY|0200|CREDIT|TOTAL|IAS 1 Current liabilities|A|-|-|-
    0220|Non-current liabilities|LIABILITY|NON_CURRENT_LIABILITY|0200|CREDIT|TOTAL|IAS 1 Non-current liabilities|A|-|-|-
    0300|Equity|EQUITY|TOTAL|-|CREDIT|TOTAL|IAS 1 Statement of changes in equity|A|-|-|-
    0400|Revenue|REVENUE|TOTAL|-|CREDIT|TOTAL|IFRS 15 Revenue from contracts with customers|A|-|-|-
    0500|Expenses|EXPENSE|TOTAL|-|DEBIT|TOTAL|IAS 1 Statement of profit or loss|A|-|-|-
    0510|Cost of sales|EXPENSE|COST_OF_SALES|0500|DEBIT|TOTAL|IAS 2 Inventories|A|-|-|-
    0520|Personnel expenses|EXPENSE|PERSONNEL|0500|DEBIT|TOTAL|IAS 19 Employee benefits|A|-|-|-
    0530|Operating expenses|EXPENSE|OPERATING_EXPENSE|0500|DEBIT|TOTAL|IAS 1 Operating expenses|A|-|-|-
    0540|Finance costs|EXPENSE|FINANCE_COST|0500|DEBIT|TOTAL|IFRS 9 Financial instruments|A|-|-|-
    1000|Cash in tills|ASSET|CURRENT_ASSET|0110|DEBIT|CASH|IAS 7 Cash and cash equivalents|R|1600|530000|570000
    1010|Bank accounts|ASSET|CURRENT_ASSET|0110|DEBIT|CASH|IAS 7 Cash and cash equivalents|A|1800|512000|550000
    1100|Trade receivables from customers|ASSET|CURRENT_ASSET|0110|DEBIT|RECEIVABLES|IFRS 9 Trade receivables|R|1200|411000|400000
    1110|Trade receivables from partners|ASSET|CURRENT_ASSET|0110|DEBIT|RECEIVABLES|IFRS 9 Trade receivables|R|1205|411500|400500
    1200|Inventories|ASSET|CURRENT_ASSET|0110|DEBIT|INVENTORIES|IAS 2 Inventories|R|1140|370000|340000
    1400|Receivables from group companies|ASSET|CURRENT_ASSET|0110|DEBIT|INTERCOMPANY|IAS 24 Related parties|H|1260|451000|416000
    1500|Buildings|ASSET|FIXED_ASSET|0120|DEBIT|FIXED_ASSETS|IAS 16 Property, plant and equipment|A|0240|213000|221000
    1510|Equipment|ASSET|FIXED_ASSET|0120|DEBIT|FIXED_ASSETS|IAS 16 Property, plant and equipment|R|0420|215400|230000
    1520|Computers|ASSET|FIXED_ASSET|0120|DEBIT|FIXED_ASSETS|IAS 16 Property, plant and equipment|A|0650|218300|241000
    1530|Furniture and fittings|ASSET|FIXED_ASSET|0120|DEBIT|FIXED_ASSETS|IAS 16 Property, plant and equipment|A|0640|218400|240000
    1560|Accumulated depreciation, buildings|ASSET|FIXED_ASSET|0120|CREDIT|DEPRECIATION|IAS 16 Property, plant and equipment|A|0249|281300|221009
    1570|Accumulated depreciation, equipment|ASSET|FIXED_ASSET|0120|CREDIT|DEPRECIATION|IAS 16 Property, plant and equipment|R|0429|281540|230009
    1580|Accumulated depreciation, computers|ASSET|FIXED_ASSET|0120|CREDIT|DEPRECIATION|IAS 16 Property, plant and equipment|A|0659|281830|241009
    1590|Accumulated depreciation, furniture|ASSET|FIXED_ASSET|0120|CREDIT|DEPRECIATION|IAS 16 Property, plant and equipment|A|0649|281840|240009
    1700|Investments in subsidiaries|ASSET|FIXED_ASSET|0120|DEBIT|INTERCOMPANY|IFRS 10 Consolidated financial statements|H|-|-|-
    2000|Trade payables|LIABILITY|CURRENT_LIABILITY|0210|CREDIT|PAYABLES|IFRS 9 Trade payables|A|3300|401000|440000
    2200|Wages payable|LIABILITY|CURRENT_LIABILITY|0210|CREDIT|PERSONNEL|IAS 19 Employee benefits|A|3720|421000|455000
    2210|Wage tax and social security payable|LIABILITY|CURRENT_LIABILITY|0210|CREDIT|PERSONNEL|IAS 19 Employee benefits|A|3730|431000|454000
    2300|VAT payable|LIABILITY|CURRENT_LIABILITY|0210|CREDIT|TAXES|IAS 1 Other current liabilities|R|3806|445710|451000
    2400|Payables to group companies|LIABILITY|CURRENT_LIABILITY|0210|CREDIT|INTERCOMPANY|IAS 24 Related parties|R|3400|451100|416100
    2700|Bank loans|LIABILITY|NON_CURRENT_LIABILITY|0220|CREDIT|DEBT|IFRS 9 Financial liabilities|H|-|-|-
    2710|Bank loans due within a year|LIABILITY|CURRENT_LIABILITY|0210|CREDIT|DEBT|IFRS 9 Financial liabilities|H|-|-|-
    3000|Share capital|EQUITY|SHARE_CAPITAL|0300|CREDIT|CAPITAL|IAS 32 Equity instruments|H|-|-|-
    3010|Share capital held by the group|EQUITY|SHARE_CAPITAL|0300|CREDIT|INTERCOMPANY|IFRS 10 Consolidated financial statements|R|2900|101300|100000
    3100|Retained earnings|EQUITY|RETAINED_EARNINGS|0300|CREDIT|CAPITAL|IAS 1 Retained earnings|A|2970|110000|140000
    4000|Sales to consumers|REVENUE|OPERATING_REVENUE|0400|CREDIT|SALES|IFRS 15 Revenue from contracts with customers|R|4400|707000|700000
    4010|Sales to partners and marketplaces|REVENUE|OPERATING_REVENUE|0400|CREDIT|SALES|IFRS 15 Revenue from contracts with customers|R|4410|707500|700500
    4100|Shipping charged to customers|REVENUE|OPERATING_REVENUE|0400|CREDIT|SALES|IFRS 15 Revenue from contracts with customers|R|4830|708500|704000
    4900|Management fees from group companies|REVENUE|OTHER_REVENUE|0400|CREDIT|INTERCOMPANY|IAS 24 Related parties|H|-|-|-
    5000|Cost of goods sold to consumers|EXPENSE|COST_OF_SALES|0510|DEBIT|COST_OF_SALES|IAS 2 Inventories|R|5400|607000|604000
    5010|Cost of goods sold to partners|EXPENSE|COST_OF_SALES|0510|DEBIT|COST_OF_SALES|IAS 2 Inventories|R|5410|607500|604500
    6000|Salaries and wages|EXPENSE|PERSONNEL|0520|DEBIT|PERSONNEL|IAS 19 Employee benefits|A|6020|641000|620200
    6010|Social security of the employer|EXPENSE|PERSONNEL|0520|DEBIT|PERSONNEL|IAS 19 Employee benefits|A|6110|645000|621000
    6100|Rent of shops|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|OCCUPANCY|IFRS 16 Short-term and variable leases|R|6310|613200|610000
    6200|Marketing|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|SELLING|IAS 1 Operating expenses|A|6600|623000|613000
    6300|Logistics and packaging|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|SELLING|IAS 1 Operating expenses|R|6740|624100|613100
    6310|Payment fees|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|SELLING|IAS 1 Operating expenses|R|6855|627800|613200
    6400|Energy and water|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|OCCUPANCY|IAS 1 Operating expenses|A|6325|606100|612100
    6500|IT and telecommunications|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|ADMINISTRATION|IAS 1 Operating expenses|A|6805|626000|612300
    6600|Repairs and maintenance|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|OCCUPANCY|IAS 1 Operating expenses|A|6335|615000|611000
    6610|Insurance|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|ADMINISTRATION|IAS 1 Operating expenses|A|6400|616000|613300
    6630|Professional fees|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|ADMINISTRATION|IAS 1 Operating expenses|A|6825|622600|613400
    6700|Depreciation|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|DEPRECIATION|IAS 16 Property, plant and equipment|A|6220|681120|630200
    6800|Management fees to the holding|EXPENSE|OPERATING_EXPENSE|0530|DEBIT|INTERCOMPANY|IAS 24 Related parties|R|6827|628100|613500
    6900|Interest|EXPENSE|FINANCE_COST|0540|DEBIT|FINANCE|IFRS 9 Financial liabilities|H|-|-|-
    """
}
