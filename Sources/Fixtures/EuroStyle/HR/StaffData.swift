/// Departments and positions, as text that is parsed once.
enum StaffData {
  /// Departments of the holding (`H`) and of each country (`C`): code, name, type, and how many of
  /// those who work in offices it has, in relation to the others.
  static let departments = """
    H|EXEC|Executive Board|CORPORATE|4
    H|FIN|Group Finance|CORPORATE|20
    H|HR|Group Human Resources|CORPORATE|12
    H|LEGAL|Legal and Compliance|CORPORATE|6
    H|IT|Information Technology|SUPPORT|34
    H|MKT|Brand and Marketing|CORPORATE|22
    H|BUY|Buying and Design|OPERATIONAL|38
    H|ECOM|E-Commerce|OPERATIONAL|34
    H|LOG|Supply Chain and Logistics|OPERATIONAL|30
    C|MGMT|Country Management|CORPORATE|10
    C|RETAIL|Retail Operations|OPERATIONAL|40
    C|FIN|Finance and Administration|SUPPORT|60
    C|HR|Human Resources|SUPPORT|40
    C|MKT|Local Marketing|SUPPORT|40
    C|OPS|Operations and Customer Service|OPERATIONAL|60
    """

  /// Positions: department, code, title, level, grade, least and most pay of a year in thousands,
  /// employment, skills, education, years of experience, whether remote work is possible, percent of
  /// the time spent travelling.
  ///
  /// The first of a department is its head; the others come in pairs, the junior before the senior.
  /// In the shops (`SHOP`) the pairs are those of the tills, in the order of ``TillRole``. Pay is at
  /// the level of the holding and of France; elsewhere it is higher.
  static let positions = """
    H EXEC|CEO|Chief Executive Officer|DIRECTOR|E|260|300|FULL_TIME|leadership;strategy;fashion retail|Master's degree|20|0|40
    H EXEC|EXA|Executive Assistant|JUNIOR|B|38|54|FULL_TIME|organisation;English;discretion|Bachelor's degree|2|0|10
    H EXEC|EXA_SR|Senior Executive Assistant|SENIOR|C|42|68|FULL_TIME|organisation;languages;presentation|Bachelor's degree|5|1|15
    H FIN|CFO|Chief Financial Officer|DIRECTOR|E|180|250|FULL_TIME|IFRS;treasury;leadership|Master's degree|15|0|20
    H FIN|ACC|Group Accountant|JUNIOR|B|38|54|FULL_TIME|bookkeeping;ERP;spreadsheets|Bachelor's degree|1|1|0
    H FIN|ACC_SR|Senior Group Accountant|SENIOR|C|44|72|FULL_TIME|consolidation;IFRS;ERP|Bachelor's degree|4|1|5
    H FIN|CTRL|Business Controller|JUNIOR|B|42|60|FULL_TIME|budgeting;analysis;spreadsheets|Bachelor's degree|2|1|5
    H FIN|CTRL_SR|Senior Business Controller|SENIOR|C|48|84|FULL_TIME|budgeting;forecasting;reporting|Master's degree|5|1|10
    H HR|CHRO|Chief Human Resources Officer|DIRECTOR|E|150|210|FULL_TIME|labour law;leadership;pay|Master's degree|12|0|20
    H HR|HRG|Talent Specialist|JUNIOR|B|36|52|FULL_TIME|recruiting;interviewing;English|Bachelor's degree|1|1|5
    H HR|HRG_SR|Senior Talent Specialist|SENIOR|C|42|70|FULL_TIME|recruiting;coaching;pay|Bachelor's degree|4|1|10
    H LEGAL|GC|General Counsel|DIRECTOR|E|140|200|FULL_TIME|company law;contracts;privacy|Master of Laws|12|0|15
    H LEGAL|LGL|Legal Counsel|JUNIOR|B|46|66|FULL_TIME|contracts;privacy;English|Master of Laws|2|1|5
    H LEGAL|LGL_SR|Senior Legal Counsel|SENIOR|D|54|96|FULL_TIME|contracts;company law;privacy|Master of Laws|6|1|10
    H IT|CTO|Chief Technology Officer|DIRECTOR|E|160|220|FULL_TIME|architecture;leadership;budgeting|Master's degree|15|0|15
    H IT|DEV|Software Developer|JUNIOR|B|42|62|FULL_TIME|Java;SQL;testing|Bachelor's degree|1|1|0
    H IT|DEV_SR|Senior Software Developer|SENIOR|C|50|86|FULL_TIME|Java;architecture;cloud|Bachelor's degree|5|1|0
    H IT|SYS|Systems Engineer|JUNIOR|B|40|58|FULL_TIME|Linux;networks;scripting|Vocational diploma|1|1|5
    H IT|SYS_SR|Senior Systems Engineer|SENIOR|C|46|80|FULL_TIME|Linux;cloud;security|Bachelor's degree|5|1|10
    H IT|DAT|Data Analyst|JUNIOR|B|42|60|FULL_TIME|SQL;statistics;reporting|Bachelor's degree|1|1|0
    H IT|DAT_SR|Senior Data Analyst|SENIOR|C|48|84|FULL_TIME|SQL;modelling;presentation|Master's degree|4|1|0
    H MKT|CMO|Chief Marketing Officer|DIRECTOR|E|150|210|FULL_TIME|branding;leadership;media|Master's degree|12|0|25
    H MKT|BRD|Brand Specialist|JUNIOR|B|36|52|FULL_TIME|copywriting;social media;design|Bachelor's degree|1|1|10
    H MKT|BRD_SR|Senior Brand Specialist|SENIOR|C|42|70|FULL_TIME|campaigns;branding;budgeting|Bachelor's degree|4|1|15
    H BUY|CPO|Chief Product Officer|DIRECTOR|E|160|220|FULL_TIME|buying;sourcing;leadership|Master's degree|15|0|35
    H BUY|BUY|Buyer|JUNIOR|B|38|56|FULL_TIME|negotiation;product knowledge;English|Bachelor's degree|2|0|20
    H BUY|BUY_SR|Senior Buyer|SENIOR|C|44|78|FULL_TIME|negotiation;sourcing;planning|Bachelor's degree|5|0|30
    H BUY|DSG|Fashion Designer|JUNIOR|B|36|54|FULL_TIME|drawing;pattern making;textiles|Bachelor's degree|1|0|10
    H BUY|DSG_SR|Senior Fashion Designer|SENIOR|C|42|74|FULL_TIME|collections;textiles;trend research|Bachelor's degree|5|0|20
    H ECOM|CDO|Chief Digital Officer|DIRECTOR|E|150|210|FULL_TIME|web shops;leadership;analytics|Master's degree|12|0|15
    H ECOM|WEB|Web Shop Specialist|JUNIOR|B|36|52|FULL_TIME|content;analytics;search|Bachelor's degree|1|1|0
    H ECOM|WEB_SR|Senior Web Shop Specialist|SENIOR|C|42|70|FULL_TIME|conversion;analytics;testing|Bachelor's degree|4|1|5
    H ECOM|CCO|Customer Contact Agent|JUNIOR|A|28|40|FULL_TIME|service;languages;e-mail|Vocational diploma|0|1|0
    H ECOM|CCO_SR|Senior Customer Contact Agent|SENIOR|B|31|54|FULL_TIME|service;languages;complaints|Vocational diploma|3|1|0
    H LOG|COO|Chief Operations Officer|DIRECTOR|E|160|220|FULL_TIME|logistics;leadership;planning|Master's degree|15|0|25
    H LOG|LOG|Logistics Planner|JUNIOR|B|34|50|FULL_TIME|planning;spreadsheets;ERP|Vocational diploma|1|0|5
    H LOG|LOG_SR|Senior Logistics Planner|SENIOR|C|40|68|FULL_TIME|planning;customs;negotiation|Bachelor's degree|4|0|10
    H LOG|WHS|Warehouse Associate|JUNIOR|A|27|38|FULL_TIME|picking;forklift;scanning|Secondary school|0|0|0
    H LOG|WHS_SR|Senior Warehouse Associate|SENIOR|B|30|52|FULL_TIME|shift planning;forklift;safety|Vocational diploma|3|0|0
    C MGMT|DIR|Country Director|DIRECTOR|E|130|180|FULL_TIME|leadership;retail;budgeting|Master's degree|12|0|35
    C MGMT|MGA|Management Assistant|JUNIOR|B|30|44|FULL_TIME|organisation;languages;spreadsheets|Bachelor's degree|1|0|5
    C MGMT|MGA_SR|Senior Management Assistant|SENIOR|C|34|60|FULL_TIME|organisation;reporting;languages|Bachelor's degree|4|0|10
    C RETAIL|RTD|Head of Retail|MANAGER|D|75|110|FULL_TIME|retail;leadership;budgeting|Bachelor's degree|8|0|50
    C RETAIL|ARM|Area Coordinator|JUNIOR|C|40|58|FULL_TIME|coaching;reporting;driving licence|Bachelor's degree|3|0|60
    C RETAIL|ARM_SR|Senior Area Coordinator|SENIOR|C|46|80|FULL_TIME|coaching;budgeting;driving licence|Bachelor's degree|6|0|70
    C RETAIL|VIS|Visual Merchandiser|JUNIOR|B|28|40|FULL_TIME|window dressing;design;photography|Vocational diploma|1|0|60
    C RETAIL|VIS_SR|Senior Visual Merchandiser|SENIOR|B|32|54|FULL_TIME|window dressing;planning;design|Vocational diploma|4|0|60
    C FIN|FIN_MGR|Finance Manager|MANAGER|D|70|100|FULL_TIME|local accounting;tax;leadership|Master's degree|8|1|10
    C FIN|BKK|Bookkeeper|JUNIOR|B|30|42|FULL_TIME|bookkeeping;ERP;spreadsheets|Vocational diploma|1|1|0
    C FIN|BKK_SR|Senior Bookkeeper|SENIOR|B|34|58|FULL_TIME|closing;tax returns;ERP|Bachelor's degree|4|1|0
    C HR|HR_MGR|Human Resources Manager|MANAGER|D|65|95|FULL_TIME|labour law;coaching;works council|Bachelor's degree|8|1|15
    C HR|HRA|Human Resources Adviser|JUNIOR|B|30|44|FULL_TIME|recruiting;labour law;payroll|Bachelor's degree|1|1|10
    C HR|HRA_SR|Senior Human Resources Adviser|SENIOR|C|35|60|FULL_TIME|labour law;coaching;payroll|Bachelor's degree|4|1|15
    C MKT|MKT_MGR|Marketing Manager|MANAGER|D|65|95|FULL_TIME|campaigns;media;leadership|Bachelor's degree|8|1|20
    C MKT|MKT|Marketing Specialist|JUNIOR|B|30|44|FULL_TIME|social media;copywriting;events|Bachelor's degree|1|1|10
    C MKT|MKT_SR|Senior Marketing Specialist|SENIOR|C|35|60|FULL_TIME|campaigns;budgeting;events|Bachelor's degree|4|1|15
    C OPS|OPS_MGR|Operations Manager|MANAGER|D|65|95|FULL_TIME|facilities;planning;leadership|Bachelor's degree|8|0|30
    C OPS|OPS|Customer Service Agent|JUNIOR|A|25|36|FULL_TIME|service;languages;complaints|Secondary school|0|1|0
    C OPS|OPS_SR|Senior Customer Service Agent|SENIOR|B|28|48|FULL_TIME|service;coaching;complaints|Vocational diploma|3|1|0
    C OPS|FAC|Facilities Technician|JUNIOR|B|28|40|FULL_TIME|repairs;electricity;driving licence|Vocational diploma|1|0|50
    C OPS|FAC_SR|Senior Facilities Technician|SENIOR|B|31|54|FULL_TIME|repairs;suppliers;safety|Vocational diploma|4|0|50
    C SHOP|STM|Store Manager|MANAGER|C|42|62|FULL_TIME|leadership;sales;planning|Vocational diploma|5|0|10
    C SHOP|CSH|Cashier|JUNIOR|A|24|34|PART_TIME|till;service;cash handling|Secondary school|0|0|0
    C SHOP|CSH_SR|Senior Cashier|SENIOR|A|26|44|PART_TIME|till;cash handling;training|Secondary school|2|0|0
    C SHOP|SAL|Sales Associate|JUNIOR|A|24|34|PART_TIME|advice;service;stock care|Secondary school|0|0|0
    C SHOP|SAL_SR|Senior Sales Associate|SENIOR|B|26|44|PART_TIME|advice;styling;training|Vocational diploma|2|0|0
    C SHOP|SUP|Shift Supervisor|JUNIOR|B|28|40|FULL_TIME|planning;till;conflict handling|Vocational diploma|2|0|0
    C SHOP|SUP_SR|Senior Shift Supervisor|SENIOR|B|31|54|FULL_TIME|planning;leadership;reporting|Vocational diploma|4|0|5
    """
}
