/**
 * Usual first names in France, folded (lower case, no accents): enough to recognise `jeanne.dupond@` and
 * « contact : Jeanne Dupond ». Names that are also common words or communes (France, Florent…) are left out.
 */
const NAMES = `
adele adeline adrien agathe agnes ahmed aicha aissatou alain alban alexandra alexandre alexia alexis ali alice aline
alison alix amandine amelie amina aminata anais andre andrea angelique anissa anita anne annick annie anthony antoine
antonin antony apolline ariane arlette arnaud arthur audrey aurelia aurelie aurelien aurore axel axelle aziz baptiste
barbara bastien beatrice benedicte benjamin benoit bernadette bernard berenice bertrand blandine boris brahim brice brigitte
bruno camille candice carine carla carole caroline cassandra catherine cecile cecilia cedric celia celine chantal
charles charlene charlotte chloe christelle christian christiane christine christophe claire clara clarisse claude
claudia claudine clemence clement clementine coline colette corentin corinne coralie cyril cyrielle cyrille damien
daniel daniela daniele danielle david deborah delphine denis denise diane didier djamel dominique dorian dorothee
edith edouard eleonore eliane elena elisa elisabeth elise elodie eloise elsa emilie emilien emma emmanuel emmanuelle
enzo eric erika erwan erwann estelle esther etienne eugenie eva evelyne fabien fabienne fabrice fadila fanny farid fatima
fatiha fatou fatoumata felix fiona flavie flavien florence floriane florian francine francis francoise franck francois
frank fred frederic frederique gabriel gabrielle gaelle gaetan gaelle genevieve geoffrey georges geraldine gerald gerard
gilbert gilles ginette gisele gregoire gregory guillaume gustave gwenael gwenaelle gwendoline guy hakim hamza hassan
helena helene henri herve hortense hubert hugo hugues ibrahim ines ingrid irene isabelle ismael jacky jacqueline jacques
jamila jean jeanne jeannine jennifer jeremie jeremy jerome jessica joachim joana joel joelle johan johanna johann
johnny jonathan jordan joris josee joseph josette josiane julia julian juliana julie julien juliette justine karen karim
karima karine katia kelly kevin khadija laetitia laila lamia laura laure laurence laurent laurie lea leila lena leo leon
leonie leslie leticia lilian liliane lina linda lionel lisa lise loic lola lorene loriane louis louisa louise lucas luc
lucie lucien lucile lucille ludivine ludovic lydia lydie lynda maelle maeva magali magalie malika malik manon manuel
manuela marc marcel marceline marguerite maria mariam mariama marianne marie marielle marina marine marion marjorie
marlene marthe martine marylin maryline maryse mateo mathias mathieu mathilde matthias matthieu maud maurice max maxence
maxime mehdi melanie melina melissa melodie mickael michael michel michele micheline mireille mohamed mohammed monique
morgane mounir mourad muriel murielle mustapha myriam nabil nadege nadia nadine naima nathalie nathan nawel nelly
nicolas nicole nina noemie nolwenn nora noura odette odile olivia olivier omar oriane ornella pascal pascale patrice
patricia patrick paul paulette pauline perrine philippe pierre pierrick prenom priscilla quentin rachel rachid raphael
raphaelle raymond rebecca regine regis remi remy renaud rene renee richard robert robin rodolphe roger roland romane
romuald rosa rosalie rose roxane sabine sabrina said salim salima samia samir samira samuel samy sandra sandrine sandy
sara sarah sebastien serena serge severine sidonie simon simone sofia sofiane solene solenn solange sonia sophia sophie
soraya stephane stephanie steven suzanne sylvain sylvaine sylvette sylviane sylvie tania tatiana tanguy theo thibaud
thibault thibaut thierry thomas tiffany tiphaine tony tristan ulysse valentin valentine valerie valeria vanessa vera
veronique victoire victor victoria vincent violaine violette virginie viviane vivien wassila wendy wilfried william
xavier yacine yann yannick yannis yasmina yasmine yoann yohan yohann yolande youssef yves yvette yvon yvonne zahra
zineb zoe zohra ghislaine ghislain gwladys jocelyne jocelyn huguette raymonde lucette suzette simonne reine solveig
`;

export const firstNames: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));
