/** A full name, then its short forms. */
export const shortForms = `
  abigail abby gail
  abraham abe bram
  adriana adri
  alan al
  albert al bert bertie
  alberto beto
  alejandro alex ale
  alejandra alex ale
  aleksandr alex sasha sascha sacha alik shura
  aleksandra alex sasha sascha sacha ola
  alessandro alex ale sandro
  alessandra alex ale sandra
  alexander alex alec aleck lex xander sandy sasha sascha sacha al
  alexandra alex alexa lexi sandra sandy sasha
  alexandre alex
  alexey alex alyosha lyosha
  alfred al fred freddie alf
  alice ali
  amanda mandy
  anastasia nastya stacy
  andrea andi
  andreas andi
  andrew andy drew
  andrey andriusha
  angela angie
  anna ania anya annie
  anne annie
  anthony tony ant
  antonio toni tono nino
  antonia toni
  antoine toine
  antonius ton toon
  archibald archie
  arthur art artie
  augustus gus
  barbara barb babs barbie
  bartholomew bart
  bartholomeus bart
  beatrice bea trixie
  benedict ben
  benjamin ben benny benji
  bernard bernie
  bradley brad
  calvin cal
  cameron cam
  carolina caro
  caroline carrie caro
  catherine cathy cath cat kate katie
  cecilia ceci
  charles charlie chuck chas chaz
  charlotte lottie charlie
  christian chris
  christina chris tina christy chrissy
  christine chris tina christy chrissy
  christoph chris
  christophe chris
  christopher chris kit topher
  clifford cliff
  clinton clint
  constance connie
  cornelis cees kees
  cornelius cor
  cynthia cindy
  daniel dan danny
  daniela dani
  danielle dani
  david dave davy
  deborah deb debbie debby
  dennis denny
  diana di
  dmitry dima mitya
  dominic dom
  dominique dom
  donald don donnie
  dorothy dot dottie dolly
  douglas doug
  eduardo edu lalo
  edward ed eddie eddy ted teddy ned
  edmund ed eddie
  edwin ed eddie
  ekaterina katya katia
  eleanor ellie nell nora
  elena lena
  elizabeth liz lizzie lizzy beth betty betsy eliza liza lisa libby ellie elsie bess lilibet
  elisabeth liz lisa beth els elise lisbeth
  emily em emmy
  emmanuel manny manu
  enrique quique
  ernest ernie
  eugene gene
  evelyn evie
  evgeny zhenya
  ezekiel zeke
  federico fede
  ferdinand ferdi
  fernando nando fer
  florence flo
  frances fran francie frankie
  francesca fran
  francesco franco
  francis frank fran
  francisco paco pancho fran
  franciscus frans
  franklin frank
  frederick fred freddie freddy fritz
  friedrich fritz
  frederic fred
  gabriel gabe gabi
  gabriela gabi gaby
  gabriella gabi gaby
  geoffrey geoff jeff
  george geo
  gerald gerry jerry
  gerard gerry ger
  gerardus gerard ger
  gilbert gil bert
  giovanni gianni
  giuseppe beppe peppe
  gregory greg gregg
  guillermo memo guille
  gustavo gus tavo
  harold harry hal
  harrison harry
  heinrich heinz heiner
  helen nell
  helena lena
  henrietta hettie etta
  henry harry hank hal
  herbert herb bert
  hermann hermi
  hubert bert
  ignacio nacho
  isaac ike zac
  isabel bel izzy
  isabella bella izzy isa
  isabelle belle izzy isa
  ivan vanya
  jacob jake
  jacobus jaap koos
  jacqueline jackie
  james jim jimmy jamie jas
  jan janek
  janet jan
  jeffrey jeff
  jennifer jen jenny jenn
  jeremiah jerry
  jeremy jerry jem
  jerome jerry
  jessica jess jessie
  jesus chucho
  joaquin quino
  joan joanie
  johann hans
  johannes hans joop jan jo johan
  john jack johnny
  jonathan jon jonny johnny nathan
  jose pepe
  josef sepp
  joseph joe joey jos
  josephine jo josie
  joshua josh
  juan juanito
  judith judy
  julia jules
  julian jules
  julie jules
  karl kalle
  katarzyna kasia
  katharina kathi katja
  katherine kathy kate katie kat kath kathie kit kitty
  kathleen kathy kate katie
  kathryn kathy kate katie
  kenneth ken kenny
  kimberly kim
  konstantin kostya
  konstantinos kostas costas
  christos chris
  dimitrios dimitris
  georgios giorgos
  ioannis yiannis yannis giannis
  nikolaos nikos
  panagiotis panos takis
  lawrence larry laurie
  laurence larry laurie
  leonard len lenny leo
  leonardo leo
  leopold leo
  leslie les
  lewis lew
  louis lou
  louise lou
  lucas luke
  ludwig lutz
  luis lucho
  madeleine maddie
  magdalena magda lena
  malgorzata gosia
  manuel manolo manu
  marcus marc
  margaret maggie meg peggy marge margie greta madge peg rita daisy
  margarita rita
  margarethe greta grete
  maria mia masha
  martin marty
  martha marty
  mary molly polly may
  mathew matt
  matthew matt matty
  matthias matt matze
  maureen mo
  maximilian max
  maxime max
  maxwell max
  melanie mel
  melissa mel
  michael mike mick mickey mikey micky mitch
  michal misha
  michel mike
  michelle shelly shelley
  miguel migue
  mikhail misha mike
  mitchell mitch
  mohammad md mohd mo
  mohammed md mohd mo
  muhammad md mohd mo
  nadezhda nadia nadya
  nancy nan
  natalia natasha
  natalie nat
  nathan nate nat
  nathaniel nate nat nathan
  nicholas nick nicky nico
  nicola nicky nico
  nicolas nico nick
  nicole nicky
  nikolas niko nick
  nikolay kolya
  norman norm
  oliver ollie
  olivia liv livvy
  oscar ossie
  pamela pam
  patricia pat patty patsy tricia trish
  patrick pat paddy rick
  paul paulie
  pavel pasha
  pedro perico
  penelope penny
  peter pete
  petrus piet
  philip phil pip
  phillip phil
  philippe phil
  priscilla cilla
  rachel rae
  rafael rafa
  randall randy
  randolph randy
  raymond ray
  rebecca becky becca
  reginald reg reggie
  ricardo rick
  richard rick dick rich ricky richie
  robert bob rob bobby robbie bert
  roberto beto tito
  robin rob
  rodney rod
  roderick rod
  roger rodge
  ronald ron ronnie
  rosemary rose rosie
  rudolf rudi
  russell russ
  salvador chava
  salvatore toto
  samantha sam sammy
  samuel sam sammy
  sandra sandy
  santiago santi
  sarah sally sadie
  sebastian seb bastian
  sergey seryozha
  sharon shari
  sidney sid
  sigmund sigi
  simon si
  sofia sonia sonya
  solomon sol
  stanley stan
  stanislav stas
  stefan stef
  stephanie steph
  stephen steve stevie
  steven steve stevie
  stewart stu
  stuart stu
  susan sue susie suzy
  susanna sue susie suzy
  suzanne sue susie suzy
  svetlana sveta lana
  tamara toma
  tatiana tanya tania
  teresa terry tess
  terence terry
  theodore ted teddy theo
  theresa terry tess tracy
  thomas tom tommy thos
  tiago ti
  timothy tim timmy
  tobias toby
  ulrich uli
  ulrike uli
  valentina valya
  valerie val
  vasily vasya
  venkatraman venki venkat
  veronica ronnie vera
  victor vic
  victoria vicky vicki tori
  vincent vince vinny
  virginia ginny ginger
  vladimir vova volodya vlad
  vladislav vlad slava
  vyacheslav slava
  walter walt wally
  wilfred wilf fred
  wilhelm willi
  wilhelmus wim
  willem wim
  william bill will billy willy liam wm willie
  wolfgang wolf
  yevgeny zhenya
  yulia yulya
  yuri yura
  zachary zach zack
  zacharias zach
`;

/** Spellings of one name in Latin letters, where the original is in another script. */
export const transliterations = `
  mohammed mohamed muhammad mohammad muhammed mohamad muhamad mohamod mehmed mahomed mouhamed md mohd
  mehmet mohammed
  ahmed ahmad ahmet achmad
  ali aly
  hussein hussain husain hossein hussien husayn houssein hosein husein hussayn hossain hocine
  hassan hasan hassen
  youssef yousef yusuf yousuf yusef yussef youcef yosef yousif
  abdullah abdallah abdulla abdellah
  omar umar omer
  othman uthman osman usman
  khaled khalid
  fatima fatemeh fatma fatimah fateme fatimeh
  aisha ayesha aicha aysha aishah
  said saeed saied sayeed saeid
  mahmoud mahmud mahmood
  mustafa mostafa moustafa mustapha mostapha
  ibrahim ebrahim ibraheem brahim
  ismail esmail ismaeel esmaeil ismael
  jamal gamal djamal jamaal
  nasser naser nasir nassir
  zainab zeinab zaynab zeynab zineb zeynep
  maryam mariam meryem miriam
  amin ameen
  amir ameer emir
  karim kareem
  rahim raheem
  rashid rasheed rachid
  salem salim saleem
  samir sameer
  tarek tariq tarik tareq
  walid waleed
  yasin yassine yaseen yassin
  hamid hameed hamed
  majid majeed madjid
  saleh salih salah
  soleiman sulaiman suleiman sulayman suleyman
  dawood daoud dawud
  haider haidar hyder
  jafar jaafar jafer
  masoud massoud masud
  mehdi mahdi
  reza rida ridha
  nour noor nur
  layla leila laila leyla
  sayed sayyed syed sayyid
  abdelaziz abdulaziz
  faisal faysal feisal
  hisham hesham hicham
  imad emad
  wael wail
  sherif sharif shareef cherif
  ayman aymen
  osama usama oussama
  bilal belal billal
  sohail suhail souhail
  zaid zayd zeid zayed
  ziad ziyad zyad
  yahya yehia yahia
  yacoub yakub yaqub yaqoob
  issa eisa
  musa moussa mousa moosa
  haroun harun haroon
  younes yunus younis yunis younus yunes
  nabil nabeel
  jalal galal djalal
  jamil jameel gamil djamil
  farouk faruk farooq faruq
  anwar anouar
  mounir munir muneer
  murad mourad
  hafez hafiz
  aziz azeez
  latif lateef
  amina aminah amena
  huda houda hoda
  iman eman imen
  mohsen muhsin mohsin
  javad jawad
  davoud davood
  mojtaba mujtaba
  zahra zohra
  ehsan ihsan
  khadija khadijah khadeeja hadija
  alexander aleksandr alexandr aleksander oleksandr olexandr olexander oleksander
  alexandra aleksandra
  aleksey alexey aleksei alexei oleksii oleksiy
  anatoly anatoliy anatolii anatoli
  andrey andrei andrej andriy andrii
  anna hanna
  arkady arkadiy arkadii arkadi
  artem artyom
  dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro
  ekaterina yekaterina katerina kateryna
  elena yelena jelena olena
  elizaveta yelizaveta
  evgeny evgenii evgeniy evgeni yevgeny yevgeni yevgeniy yevgenii eugeny eugene yevhen
  evgenia yevgenia evgeniya yevgeniya evgeniia eugenia
  fedor fyodor feodor
  gennady gennadiy gennadii gennadi
  georgy georgii georgiy georgi
  grigory grigorii grigoriy grigori
  igor ihor
  ilya ilia ilja
  irina iryna
  ivan iwan
  konstantin constantine constantin
  ksenia xenia kseniya kseniia
  maria mariya mariia marija
  marina maryna
  maxim maksim maksym
  michael mikhail michail mikhael
  mikhail mykhailo mihail michail
  natalia natalya nataliya nataliia natalja
  nikita mykyta
  nikolay nikolai nikolaj mykola
  oleg oleh
  olga olha
  pavel pawel pavlo
  petr pyotr piotr petro
  roman roman
  semyon semen semion
  sergey sergei sergej serguei serge sergiy serhii serhiy sergii
  sofia sofya sofiya sophia sofiia
  svetlana svitlana
  tatiana tatyana tatjana tetiana tetyana tatyana
  valentin valentyn
  valery valeriy valerii valeri
  vasily vasilii vasiliy vasili vassily vasyl
  victor viktor
  victoria viktoria viktoriya viktoriia
  vitaly vitalii vitaliy vitali
  vladimir wladimir volodymyr
  vyacheslav viacheslav
  yakov iakov jacob
  yana iana jana
  yaroslav iaroslav jaroslav
  yuri yury yuriy yurii iurii iury iouri jurij juri
  yulia iuliia julia yuliya iulia yuliia
  zhanna janna
  ludmila lyudmila liudmila ljudmila ludmilla
  galina halyna
  lidia lidiya lidiia lydia
  lyubov liubov lubov ljubov
  anastasia anastasiya anastasiia anastasija
  daria darya dariya dariia
  larisa larissa
  kirill kiril kyrylo
  timofey timofei
  matvey matvei
  bogdan bohdan
  egor yegor
  denis denys
  gleb hlib
  leonid leonyd
  georgios giorgos yorgos giorgios george
  ioannis yiannis yannis giannis
  dimitrios dimitris demetrios
  konstantinos constantinos kostas
  nikolaos nicolaos nikos
  christos hristos
  vasileios vasilis vassilis vasilios
  athanasios thanasis
  panagiotis panayiotis
  eleni heleni
  chaim haim hayim
  moshe moshe
  yaakov yaacov jacob
  yitzhak itzhak yitzchak isaac
  yehuda yehudah
  shlomo shelomo
  avraham abraham
  tsvi zvi zwi tzvi
  krishna krishnan
  srinivas sreenivas shrinivas
  sri shri shree
  lakshmi laxmi
  vishnu visnu
  shiva siva
  subramanian subramaniam subrahmanian
  rajesh raajesh
  deepak dipak
  sandeep sandip
  pradeep pradip
  sanjeev sanjiv
  arvind aravind
  sudhir sudheer
  ashish asish aashish
  manish maneesh
  sunil suneel
  shankar sankar
  kishore kishor
  satish sathish sateesh
  swati swathi
  kavita kavitha
  sunita sunitha suneetha
  geeta gita geetha githa
  lata latha
  jyoti jyothi
  preeti priti preethi
  deepti dipti
  santosh santhosh
  shyam syam
  shruti sruthi shruthi
  rajeev rajiv
`;

/** Given names without a table entry of their own that are no surnames to speak of. */
export const otherGivenNames = `
  jane rose grace    ruth eve ella emma ava lily lucy sophie chloe hannah leah naomi esther miriam claire clara
  clare marie luisa luise lucia laura lara carla karla paula silvia sylvia monica monika veronika marta berta greta ingrid
  astrid sigrid birgit brigitte ursula ulla heidi helga inge ilse anke antje petra sabine susanne kerstin karin karen kirsten
  kristin kristina katrin kathrin claudia cornelia simone yvonne nathalie sylvie chantal monique odile pascale laurence
  delphine celine aurelie emilie camille amelie juliette margot agnes irene inês ines beatriz catarina joana mariana filipa
  rita sofia raquel pilar carmen dolores mercedes consuelo rosario concepcion guadalupe lourdes marisol soledad esperanza
  ana maria josefa isabella giulia chiara francesca elisa silvana paola rossella ornella antonella donatella
  olivier laurent thierry pascal yves jacques pierre jean jeanne andre luc marc mathieu guillaume benoit bruno denis didier
  fabien fabrice florian gilles henri herve  julien loic lucien noel olivia philippa raoul remi rene serge sylvain
  xavier stephane sebastien gregoire francois etienne emile edouard claude bernard arnaud alain adrien
  hans peter jurgen klaus dieter horst gunter gunther helmut heinz manfred rainer reiner uwe jens jorg bernd gerd kurt karl
  otto fritz franz ernst erich emil egon detlef carsten bjorn axel arne lars nils sven ole olaf leif knut jonas johan erik
  eric henrik fredrik gustaf anders bengt bo goran hakan ingmar magnus mats ake per pal rolf rune stig tor torsten ulf
  mario luigi paolo carlo marco luca matteo andrea davide stefano roberto riccardo massimo sergio giorgio pietro filippo
  lorenzo emanuele enzo fabio dario claudio bruno aldo vittorio umberto ugo
  jorge pablo diego carlos javier raul ramon rodrigo sergio oscar hector  ivan ruben adolfo agustin alfonso alvaro
  andres  arturo augusto  cristian emilio esteban felipe fernan gerardo german gonzalo jaime joao julio lorenzo
  marcelo marcos mario mauricio mateo nicolas octavio orlando pascual pedro rafael rene rogelio ruben tomas vicente
  tiago paulo nuno duarte goncalo henrique joaquim luis manoel vasco
  peter janos jozsef laszlo istvan gyorgy gabor zoltan attila bela csaba denes ferenc imre tamas sandor zsolt tibor miklos
  janusz jerzy krzysztof marek piotr stanislaw tadeusz tomasz wojciech zbigniew zdzislaw andrzej grzegorz jacek jakub
  jiri josef karel milan miroslav petr vaclav zdenek ondrej martin
  aaron adam adrian aidan alec alistair allan angus austin barry  brandon brendan brent brett brian bruce bryan byron
  carl chad  claude clive cody colin conor connor craig curtis damian damien darren dean derek desmond dirk duncan
  dustin dylan earl edgar elias elijah elliot eric erik ethan evan felix gareth gary gavin glen glenn gordon graham 
  guy  harvey hector  hugh  ian igor irving ivor jared jason jasper jay jesse joel  julian justin keith
  kelvin kevin kurt kyle  leon leroy levi liam   lucas luke malcolm mark marvin  miles  morris
  neil  nigel noah noel otis   quentin ralph  reuben   rupert ryan  sean seth shane shaun
  silas spencer stefan stephan  trevor tristan troy      wesley zane
  amy  audrey beverly bonnie brenda bridget carol cheryl crystal dawn denise diane donna doris edith eileen ellen
  erin ethel eva faye fiona gail gina gladys gloria hazel heather heidi  irma janice jean jill jodi joyce  kara
    kristen lauren leslie linda lisa lois lorraine lucille lydia  marilyn marion marjorie marlene megan
  mildred mona muriel nadine nina norma paige peggy phyllis robin robyn roxanne  sabrina sheila shirley sonia stella
  tara thelma tracy vanessa vera viola vivian wanda wendy wilma yolanda yvette zoe
  arjun anand anil ashok ajay amit arun aravind bharat ganesh gopal hari kiran mahesh manish mukesh naveen nikhil prakash
  pranav praveen rahul raj ravi rohit sachin sanjay satish shyam sunil suresh uday varun vijay vikram vinod vivek
  anjali anita aparna deepa divya geeta indira kavita meena neha nisha pooja priya radha rekha sangeeta shweta sunita swati usha
  hiroshi takeshi kenji koji satoshi makoto masashi naoki shinji takashi tetsuya yoshio yuki akira daisuke hideo ichiro jiro
  taro kazuo keiko yoko akiko naoko yumi tomoko
`;

/** Short forms that are names of their own as often. */
export const ownNames = `
  alexa anya daisy elise eliza franco gail greta jan lena lisa luke magda marc may mia molly nathan nell nora ola rita rose
  sadie sally sandra sonia stacy tracy vera
`;
