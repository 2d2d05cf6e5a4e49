/** Common last names of many cultures that are hardly ever another word. Others are found by what stands around them. */
export const LAST_NAMES: string =
  'Smith Johnson Williams Davis Miller Wilson Anderson Thompson Jackson Harris Robinson Lewis Wright Mitchell Roberts Phillips Campbell Edwards ' +
  "Collins Morris Murphy Richardson Peterson Henderson Patterson Simmons Jenkins Sullivan Wallace McDonald McCarthy O'Brien O'Connor O'Neill Kelly " +
  'Ferguson Robertson Stevenson Hughes Evans Griffiths Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Bauer Richter ' +
  'Schröder Neumann Schwarz Zimmermann Hartmann Krüger Schmitt Lehmann Köhler Herrmann Huber Gruber Moser Steiner Dubois Durand Lefebvre Leroy ' +
  'Moreau Laurent Girard Bonnet Dupont Lambert Rousseau Fournier Morel Mercier Garnier Faure Gauthier Chevalier García Rodríguez González Fernández ' +
  'López Martínez Sánchez Pérez Gómez Jiménez Hernández Díaz Álvarez Muñoz Gutiérrez Navarro Domínguez Vázquez Ramírez Castillo Ortiz Rubio ' +
  'Silva Santos Oliveira Souza Pereira Lima Carvalho Almeida Ferreira Ribeiro Rodrigues Gomes Martins Araújo Barbosa Rocha Cardoso Teixeira ' +
  'Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Bruno Conti Costa Rizzo Lombardi Moretti Barbieri Mariani Rinaldi Caruso ' +
  'Holm Hansen Johansen Olsen Larsen Andersen Pedersen Nilsen Kristiansen Jensen Nielsen Andersson Johansson Karlsson Nilsson Eriksson Larsson ' +
  'Korhonen Virtanen Mäkinen Nieminen Novák Svoboda Dvořák Kowalski Nowak Wiśniewski Nagy Kovács Popescu Ionescu Papadopoulos Ivanov Petrov Smirnov ' +
  'Kuznetsov Shevchenko Yılmaz Kaya Demir Khan Patel Singh Sharma Gupta Kumar Nguyen Tran Wang Zhang Huang Zhou Yamamoto Tanaka Suzuki Sato ' +
  'Watanabe Takahashi Nakamura Okafor Adeyemi Mensah Diallo Traoré Mwangi Dlamini Nkosi Haddad Mansour Hussain Rahman Chowdhury Cohen Levy Friedman';
