/** Common first names of many cultures; `~` before one that is another word more often, in one of our languages. A name that is not here is
 * found all the same where somebody introduces themselves. */
export const FIRST_NAMES: string =
  'Aaron Abigail Adam Adele Adrian Adriana Agnes Ahmed Aisha Alan Albert Alberto Alejandra Alejandro Alessandra Alessandro Alex Alexander ' +
  'Alexandra Alexis Alfred Alfredo Ali Alice Alicia Alina Alison Alvaro Amanda Amara Amelia Amina Amir Amit Amy Ana Anastasia Anders Andrea ' +
  'Andreas Andrei Andrew Andy Angela Angelo Anika Anita Anja Ann Anna Anne Annika Anthony Antoine Anton Antonia Antonio Arjun Arne Arthur ' +
  'Arturo Astrid Ashley Audrey ~Aurora Axel Ayesha Barbara Beatrice Beatriz Ben Benjamin Bernard Bernd Bianca Birgit Björn Bob Boris Brandon ' +
  'Brenda Brian Bridget Bruno Bruce Camila Camille Carl Carla Carlo Carlos Carmen ~Carol Caroline ~Carolina Catarina Catherine Cecilia Cédric Chen ' +
  'Chiara Chloe Chloé Chris ~Christian Christina Christine Christopher Cindy Claire Clara Claudia Claudio Clément Colin Connor Craig ~Crystal Cristina ' +
  'Cynthia Dagmar Daniel Daniela Daniele Danielle Dave David Davide Deborah Debra Denis Dennis Derek Diana Diane Didier Diego Dieter Dimitri Dirk ' +
  'Dmitri Dominik Dominique Donald Donna Dora Doris Dorothy Douglas Duarte Dylan Edith Eduardo Edward Edwin Eileen Elena Eleanor Eleni Elias Elif ' +
  'Elisa Elisabeth Elizabeth Ella Ellen Elsa Emil Emilia Emilie Emily Emma Emmanuel Enrico Enrique Eric Erica Erik Erika Ernst Esra Esther Ethan ' +
  'Eugene Eva Evan Evelyn Fabian Fabio Fatima Fatma Federico Felipe Felix Fernanda Fernando Filipe Fiona Florian Francesca Francesco Francisca ' +
  'Francisco François Françoise Franz Fred Frederick Frida Friedrich Gabriel Gabriela Gabriele Gary Geoffrey George Georgios Gerald Gerard Gerhard ' +
  'Giacomo Gianni Gina Giorgio Giovanni Giulia Giuseppe ~Gloria Gonçalo Gordon Greg Gregory Greta Guadalupe Guido Guillaume Guillermo Gustavo Hana ' +
  'Hanna Hannah Hans Harold Hassan Heather Hector Heidi Heike Heinrich Helen Helena Helga Henri Henrik Henry Hiroshi Hugo Ibrahim Ian Ida Igor Ines ' +
  'Inga Ingrid Irene Irina Isaac Isabel Isabella Isabelle Ivan Ivana Jacob Jacqueline Jakob James Jamie ~Jan Jana Jane Janet Jason Javier Jean Jeff ' +
  'Jeffrey Jennifer Jens Jeremy Jérôme Jesús Jessica Jim Jin Joan Joana João Joaquín Joe Joel Johan Johanna Johannes John Jonas Jonathan Jörg Jorge ' +
  'José Josef Joseph Joshua Juan Juana Judith Jürgen Julia Julian Juliana Julie Julien Juliette Justin Kai Karen Karim Karin Karl Katarina Kate ' +
  'Katharina Katherine Kathleen Kathryn Katja Katrin Keiko Keith Kelly Ken Kenji Kenneth Kevin Kim Kimberly Klaus Kofi Kristen Kristin Kumar Kwame ' +
  'Kyle Lara Lars Laura Lauren Laurent Lawrence Lea Leah Leila Lena Léa Leonardo Leonie Lerato Lewis Liam Lina Linda Lisa Logan Lorenzo Louis Louise ' +
  'Luca Lucas Lucia Luciana Lucie Luigi Luis Luisa Lukas Luke Lydia Madeleine Maja Magdalena Malik Manfred Manon Manuel Manuela Marc Marcel Marcela ' +
  'Marco Marcos Marcus Margaret Margarita Margot Maria María Mariam Mariana Marie ~Marina Mario Marion Marlene Marta Martha Martin Martina Mary Mateo ' +
  'Mathieu Mathilde Matteo Matthew Matthias Maurice Maurizio ~Max Maya Megan Mehmet Mei ~Mercedes Mia Michael Michaela Michel Michele Michelle Miguel ' +
  'Mike Mikhail ~Milan Milena Ming Mira Miriam Mohamed Mohammed Monica Monika Monique Muhammad Mustafa Nadia Nadine Nancy Naomi Natalia Natalie ' +
  'Natasha Nathan Neha Neil Nicholas Nick Nicola Nicolas Nicole Nicolò Niels Nikita Nikolai Nikos Nina Noah Nora Norma Olaf Ole Oleg Olga Oliver Olivia ' +
  'Olivier Omar Oscar Oskar Otto Pablo Paola Paolo Pascal Patricia Patrick Patrizia Paul Paula Paulo Pavel Pedro Penelope Peter Petra Philip ' +
  'Philippe Phillip Pierre Pilar Pietro Priya Rachel Rafael Raúl Rahul Raj Rajesh Ralf Ralph Ramon Raquel Raymond Rebecca ~Regina Renata Renate René ' +
  'Ricardo Riccardo Richard Rita Robert Roberta Roberto ~Robin Rodrigo ~Roger Roland ~Roman Ron Ronald Rosa Rosalie ~Rosario Roxana Roy Ruben Ruth Ryan ' +
  'Sabine Sabrina Saïd Sally Salma Salvatore Sam Samantha Samir Samuel Sandra Sanjay ~Santiago Sara Sarah Sascha Scott Sean Sebastian Sebastián Sergei ' +
  'Sergio Sharon Shirley Shreya Sigrid Silke Silvia Simon Simona Simone ~Sofia Sofie Sonia Sonja Sophia Sophie Stefan Stefania Stefanie Stella Stephanie ' +
  'Stephen Steve Steven Stéphane Stuart Sun-Hee Sunita Susan Susana Susanne Suzanne Sven Sylvie Svetlana Takeshi Tamara Tanja Tariq Tatiana Teresa ' +
  'Theo Theodore Theresa Thiago Thomas Thorsten Tiago Tim Timothy Tobias Tom Tomás Tony Tracy Ulrich Ulrike Umberto Ursula Uta Uwe Valentina ' +
  'Valeria Valerie Vanessa Vera Verena Veronica Victor Victoria Vijay Viktor Vincent Vincenzo ~Viola ~Virginia Virginie Vivian Vladimir Walter Wei ' +
  'Wendy Werner Wilhelm William Wolfgang Xavier Xiu Yasmin Yasmine Yolanda Yuki Yuri Yusuf Yves Yvonne Zainab Zoe Zoé Zofia Zuzana ' +
  '~Will ~Mark ~Grace ~May ~Rose ~Hope ~Faith ~Joy ~April ~June ~Bill ~Frank ~Jack ~Pat ~Rob ~Sue ~Art ~Dean ~Ray ~Drew ~Chase ~Hunter ~Mason ~Carter ' +
  '~Dawn ~Eve ~Ivy ~Lily ~Daisy ~Violet ~Iris ~Ruby ~Amber ~Pearl ~Jade ~Melody ~Harmony ~Summer ~Autumn ~Sandy ~Dusty ~Rusty ~Rich ~Dick ~Nick ' +
  '~Gene ~Guy ~Grant ~Miles ~Lance ~Pierce ~Skip ~Rocky ~Buddy ~Gus ~Duke ~Earl ~King ~Prince ~Angel ~Christmas ' +
  '~Florence ~Charlotte ~Georgia ~Jordan ~Chad ~Chelsea ~Madison ~Jackson ~Lincoln ~Sol ~Luz ' +
  '~Paz ~Mar ~Consuelo ~Dolores ~Ángel ~Domingo ~Julio ~Blanca ~Marina ~Flor ~Rosie ~Lou ~Lee ~Glen ~Heath ~Reed ~Clay ~Cliff ~Forest ~River ~Sky ' +
  '~Star ~Destiny ~Charity ~Patience ~Prudence ~Mercy ~Honor ~Major ~Junior ~Max ~Ernest ~Frank ~Bob ~Josh ~Mat ~Matt ~Mike ~Pip ~Peg ~Penny ~Ginger ' +
  '~Olive ~Basil ~Rosemary ~Sage ~Ted ~Ed ~Al ~Hal ~Val ~Bea ~Dan ~Don ~Ross ~Russ ~Stew ~Ward ~Wade ~Kay ~Jay ~Drew ~Tiffany ~Mercedes ~Alexa ~Siri ~Wolf ' +
  '~Ernst ~Horst ~Rolf ~Heide ~Mai ~Ute ~Aimée ~Désirée ~Clément ~Olive ~Prudence ~Modeste ~Felice ~Santo ~Vito ~Bruna ~Mauro ~Franco ~Franca ~Pia ~Serena';
