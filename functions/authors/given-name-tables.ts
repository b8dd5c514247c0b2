/** A full name, then its short forms. */
export const shortForms = `
  abigail abby gail
  abraham abe bram avi
  achilleas achilles
  adriana adri
  agnieszka aga
  aikaterini katerina
  alan al
  alastair al
  albert al bert bertie
  alberto beto
  albertus bert
  alejandra alex ale
  alejandro alex ale
  aleksandar sasa aca
  aleksandr alex sasha sascha sacha alik shura
  aleksandra alex sasha sascha sacha ola
  alessandra alex ale sandra
  alessandro alex ale sandro
  alexander alex alec aleck lex xander sandy sasha sascha sacha al
  alexandra alex alexa lexi sandra sandy sasha
  alexandre alex
  alexandros alex alekos
  alexandru alex sandu
  alexey alex alyosha lyosha lesha
  alexis alex
  alfonso fonso poncho
  alfred al fred freddie alf
  alice ali
  alistair al
  allan al
  allen al
  amanda mandy
  amelia millie
  anastasia nastya stacy tasia
  anastasios tasos
  andras andris bandi
  andrea andi
  andreas andi
  andrew andy drew
  andrey andriusha
  angela angie
  angelika geli
  anna ania anya annie
  anne annie
  anthony tony ant
  antoine toine
  antonia toni
  antonina tonya
  antonio toni tono nino
  antonios antonis
  antonius ton toon
  antony tony
  apostolos tolis
  archibald archie
  aristeidis aris
  aristides aris
  arkadiusz arek
  arnold arnie
  arthur art artie
  athanasia nasia
  athanasios thanos
  augustus gus
  avraham avi
  barbara barb babs barbie basia
  bartholomeus bart
  bartholomew bart
  bartlomiej bartek bart
  bartosz bartek
  bastiaan bas
  beatrice bea trixie
  beatriz bea
  begona bego
  benedict ben
  benedikt bene
  benjamin ben benny benji
  bernard bernie
  bernardus ben bernard
  bernhard bernd berni
  bertram bert
  bertrand bert
  beverly bev
  boris borya
  bradford brad
  bradley brad
  branislav bane
  calvin cal
  cameron cam
  candace candy
  candice candy
  carolina caro
  caroline carrie caro
  carolyn carol
  cassandra cass cassie
  catalina cata
  caterina rina
  catharina tineke
  catherine cathy cath cat kate katie katy
  cecilia ceci
  charalampos babis
  charles charlie chuck chas chaz
  charlotte lottie charlie
  chester chet
  christiaan chris
  christian chris
  christina chris tina christy chrissy
  christine chris tina christy chrissy
  christoph chris
  christophe chris
  christopher chris kit topher
  christos chris
  clifford cliff
  clinton clint
  concepcion concha conchita conchi
  constance connie
  cornelia conny
  cornelis cees kees
  cornelius cor
  cristian cristi
  cristina cris tina
  cynthia cindy
  daniel dan danny dannie
  daniela dani
  danielle dani
  daria dasha
  dariusz darek
  david dave davy
  debashish deb
  deborah deb debbie debby
  dennis denny
  desmond des
  diana di
  diane di
  dimitar mitko
  dimitrios dimitris
  dmitry dima mitya
  dolores lola
  domenico mimmo
  dominic dom
  dominique dom
  donald don donnie
  dorothy dot dottie dolly
  douglas doug
  edith edie
  edmond ed
  edmund ed eddie
  eduardo edu lalo
  edward ed eddie eddy ted teddy ned
  edwin ed eddie
  efstathios stathis
  efstratios stratis
  ekaterina katya katia
  eleanor ellie nell nora
  eleftherios lefteris
  elena lena
  eliezer eli
  elijah eli
  elisabeth liz lisa beth els elise lisbeth
  elisabetta betta
  eliyahu eli
  elizabeth liz lizzie lizzy beth betty betsy eliza liza lisa libby ellie elsie bess lilibet
  elizaveta liza
  ellen nell ellie
  elzbieta ela
  emanuel manny manu
  emanuele lele
  emily em emmy
  emmanouil manolis
  emmanuel manny manu
  emmanuelle manu
  encarnacion encarna
  enrique quique kike
  ernest ernie
  erzsebet erzsi
  eugene gene
  evangelia lia
  evangelos vangelis
  evelyn evie
  evgenia zhenya
  evgeny zhenya
  ezekiel zeke
  federico fede
  fedor fedya
  ferdinand ferdi
  ferenc feri
  fernanda fer
  fernando nando fer
  florence flo
  fotios fotis
  frances fran francie frankie
  francesca fran
  francesco franco
  francine fran
  francis frank fran
  francisca paca
  francisco paco pancho fran chico
  franciscus frans frank
  franklin frank
  frantisek franta
  franziska franzi
  frederic fred
  frederick fred freddie freddy fritz
  frederik fred
  friedrich fritz
  gabriel gabe gabi
  gabriela gabi gaby
  gabriele gabi
  gabriella gabi gaby
  gabrielle gabby gaby
  galina galya
  geoffrey geoff jeff
  george geo
  georgios giorgos
  gerald gerry jerry
  geraldine gerry
  gerard gerry ger
  gerardus gerard ger gert geert
  gerhard gerd
  gheorghe gigi
  gilbert gil bert
  gillian gill
  giovanni gianni
  giuseppe beppe peppe pino
  giuseppina pina
  gottfried friedel
  gregorio goyo
  gregory greg gregg
  grigory grisha
  grzegorz grzesiek
  guadalupe lupe
  guillermo memo guille
  gustav gus
  gustave gus
  gustavo gus tavo
  gwenaelle gwen
  gwendolyn gwen
  gyorgy gyuri
  hannelore hanne
  harold harry hal
  harriet hattie
  harrison harry
  heinrich heinz heiner
  helen nell
  helena lena
  hendrik henk
  henrietta hettie etta
  henry harry hank hal
  herbert herb bert
  hermann hermi
  hubert bert
  hugh hughie
  ignacio nacho inaki
  inmaculada inma
  ioannis yiannis yannis giannis
  irina ira
  isaac ike zac
  isabel bel izzy
  isabella bella izzy isa
  isabelle belle izzy isa
  istvan pista
  ivan vanya
  jacob jake
  jacobus jaap koos sjaak
  jacqueline jackie
  jacquelyn jackie
  jakub kuba
  james jim jimmy jamie jas jimmie
  jan janek
  janet jan
  janice jan
  janos jancsi
  jaroslav jarda
  jaroslaw jarek
  javier javi
  jeffery jeff
  jeffrey jeff
  jennifer jen jenny jenn
  jerald jerry
  jeremiah jerry
  jeremy jerry jem
  jerome jerry
  jerrold jerry
  jessica jess jessie
  jesus chucho
  jiri jirka
  joan joanie
  joanna asia jo
  joanne jo
  joaquin quino
  johann hans
  johanna hanna jo
  johannes hans joop jan jo johan
  john jack johnny
  jonathan jon jonny johnny nathan
  jonathon jon
  jose pepe ze
  josef sepp pepa
  josefa pepa
  joseph joe joey jos
  josephine jo josie
  josephus jos jef
  joshua josh
  jozsef joska
  juan juanito
  judith judy
  julia jules
  julian jules
  julie jules
  karl kalle
  karthikeyan karthik
  katalin kati
  katarina kata
  katarzyna kasia
  katharina kathi katja kathe
  katharine kate katie kathy kat
  katherine kathy kate katie kat kath kathie kit kitty katy
  kathleen kathy kate katie katy
  kathryn kathy kate katie katy
  katrina kat trina
  kenneth ken kenny
  kevin kev
  kimberly kim
  konrad kurt
  konstantin kostya
  konstantina dina
  konstantinos kostas costas kostis costis
  kristen kris
  kristian kris
  kristin kris
  kristina kris tina stina
  kristine kris
  kristofer kris
  kristoffer kris
  kristopher kris
  krzysztof kris krzysiek
  ksenia ksyusha
  kyriakos kyros
  lambertus bert
  lars lasse
  laszlo laci
  laurence larry laurie
  lawrence larry laurie
  leendert leen
  lenhart len
  lennart len
  leonard len lenny leo
  leonardo leo
  leonardus leo
  leonhard leo len
  leonid lenya
  leopold leo
  leslie les
  lewis lew
  lillian lily lil
  lodewijk lode
  lorenzo enzo renzo
  louis lou
  louise lou
  lubomir lubos
  lucas luke
  lucinda lucy cindy
  ludmila lida lyuda mila
  ludwig lutz
  luigi gigi
  luis lucho
  lyubomir lyubo
  lyubov lyuba
  maciej maciek
  madeleine maddie
  madeline maddie
  magdalena magda lena
  malgorzata gosia
  manuel manolo manu
  marcus marc
  margaret maggie meg peggy marge margie greta madge peg rita daisy
  margareta greta
  margarethe greta grete
  margarita rita
  marguerite margot
  maria mia masha
  marjorie marge margie
  martha marty
  martin marty
  marvin marv
  mary molly polly may
  massimiliano max
  mathew matt
  matthew matt matty
  matthias matt matze
  matthijs thijs
  maureen mo
  maurice maury
  maxim max
  maxime max
  maximilian max
  maximiliano maxi
  maxine max
  maxwell max
  meenakshi meena
  melanie mel
  melissa mel
  mercedes merche
  michael mike mick mickey mikey micky mitch
  michail michalis
  michal misha
  michel mike
  michelle shelly shelley
  miguel migue
  mikael micke
  mikhail misha mike
  miklos miki
  miltiadis miltos
  miroslav mirek
  miroslaw mirek
  mitchell mitch
  mohammad md mohd mo
  mohammed md mohd mo
  montserrat montse
  mordechai moti
  muhammad md mohd mo
  mykhailo misha
  nadezhda nadia nadya
  nancy nan
  natalia natasha
  natalie nat
  natasha tasha
  nathan nate nat
  nathanael nate nat
  nathaniel nate nat nathan
  nicholas nick nicky nico
  nicola nicky nico
  nicolaas nico klaas
  nicolae nicu
  nicolas nico nick
  nicole nicky
  nikolaos nikos
  nikolas niko nick
  nikolaus niko nico klaus
  nikolay kolya
  norman norm
  octavian tavi
  oleksandr sasha
  olga olya
  oliver ollie
  olivia liv livvy
  ondrej ondra
  oscar ossie
  oswald oz ozzie
  pamela pam
  panagiota giota yota
  panagiotis panos takis
  patrice pat
  patricia pat patty patsy tricia trish
  patrick pat paddy rick
  paul paulie
  pavel pasha
  pedro perico
  penelope penny
  percival percy
  peter pete
  petrus piet
  philip phil pip
  philippa pip
  philippe phil
  phillip phil
  pieter piet
  predrag pedja
  premkumar prem
  priscilla cilla
  priyanka priya
  przemyslaw przemek
  pyotr petya
  rachel rae
  radoslaw radek
  rafael rafa
  raghavendra raghu
  rajendra raj
  ramon moncho
  randall randy
  randolph randy
  raphael rafi rafa
  raymond ray
  rebecca becky becca
  reginald reg reggie
  reinhard reini
  ricardo rick
  richard rick dick rich ricky richie
  robert bob rob bobby robbie bert bobbie
  roberta bobbie robbie
  roberto beto tito
  robin rob
  roderick rod
  rodney rod
  roelof roel
  roger rodge
  roman roma
  ronald ron ronnie
  rosalind ros
  rosamund ros
  rosario charo
  rosemary rose rosie
  rostislav slava
  rudolf rudi rudy ruud
  rudolph rudy rudi
  russell russ
  salvador chava
  salvatore toto sal
  samantha sam sammy
  samuel sam sammy
  sandor sanyi
  sandra sandy
  santiago santi
  sarah sally sadie
  sebastiaan bas
  sebastian seb bastian basti sebas
  sebastien seb
  semyon syoma
  sergey seryozha
  sharon shari
  sidney sid
  sigmund sigi
  simon si
  slawomir slawek
  sofia sonia sonya
  solomon sol
  sotirios sotiris
  spyridon spyros
  srikanth sri
  srinivas srini
  stanislav stas standa slava stan
  stanislaw staszek stan
  stanley stan
  stefan stef
  stefanie steffi
  stephane steph
  stephanie steph steffi
  stephen steve stevie
  steven steve stevie
  stewart stu
  stuart stu
  stylianos stelios
  susan sue susie suzy
  susanna sue susie suzy
  susanne susi
  suzanne sue susie suzy
  svetlana sveta lana
  sydney syd
  tadeusz tadek
  tamara toma
  tatiana tanya tania
  terence terry
  teresa terry tess
  terrance terry
  terrence terry
  thaddeus thad
  theodor theo ted
  theodora dora
  theodore ted teddy theo
  theodoros thodoris
  theodorus theo
  theresa terry tess tracy
  thomas tom tommy thos tommie
  tiago ti
  timothy tim timmy
  tobias toby
  tobin toby
  tomas tom
  tomasz tomek
  trevor trev
  ulrich uli ulli
  ulrike uli ulli
  vaclav vasek
  valentina valya
  valerie val
  valery valera
  vasiliki vaso vicky
  vasily vasya
  venkatesh venky venkat
  venkatraman venki venkat
  veronica ronnie vera
  veronique vero
  victor vic
  victoria vicky vicki tori
  viktor vitya
  viktoria vicky
  vincent vince vinny
  vincenzo enzo
  virginia ginny ginger
  vitaly vitalik
  vivian viv
  vladimir vova volodya vlad
  vladislav vlad slava
  volodymyr vova
  vyacheslav slava
  waldemar waldek
  walter walt wally
  wesley wes
  wilfred wilf fred
  wilfrid wilf
  wilhelm willi
  wilhelmus wim
  willem wim
  william bill will billy willy liam wm willie billie
  winifred win winnie
  wojciech wojtek
  wolfgang wolf
  xavier xavi
  yakov yasha
  yaroslav slava
  yekaterina katya katia
  yevgenia zhenya
  yevgeny zhenya
  yonatan yoni
  yosef yossi
  yulia yulya
  yuri yura
  zachariah zach
  zacharias zach
  zachary zach zack
  zbigniew zbyszek
  zofia zosia
  zoltan zoli
  zsuzsanna zsuzsa
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
  sayed sayyed syed sayyid seyed seyyed
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
  anatoly anatoliy anatolii anatoli anatolij
  andrey andrei andrej andriy andrii
  anna hanna
  arkady arkadiy arkadii arkadi arkadij
  artem artyom
  dmitry dmitri dmitriy dmitrii dimitri dimitry dmytro dmitrij
  ekaterina yekaterina katerina kateryna
  elena yelena jelena olena
  elizaveta yelizaveta
  evgeny evgenii evgeniy evgeni yevgeny yevgeni yevgeniy yevgenii eugeny eugene yevhen evgenij
  evgenia yevgenia evgeniya yevgeniya evgeniia eugenia evgenija
  fedor fyodor feodor
  gennady gennadiy gennadii gennadi gennadij
  georgy georgii georgiy georgi georgij
  grigory grigorii grigoriy grigori grigorij
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
  natalia natalya nataliya nataliia natalja natalija
  nikita mykyta
  nikolay nikolai nikolaj mykola
  oleg oleh
  olga olha
  pavel pawel pavlo
  petr pyotr piotr petro
  roman roman
  semyon semen semion
  sergey sergei sergej serguei serge sergiy serhii serhiy sergii sergij
  sofia sofya sofiya sophia sofiia sofija
  svetlana svitlana
  tatiana tatyana tatjana tetiana tetyana tatyana
  valentin valentyn
  valery valeriy valerii valeri valerij
  vasily vasilii vasiliy vasili vassily vasyl vasilij
  victor viktor
  victoria viktoria viktoriya viktoriia
  vitaly vitalii vitaliy vitali vitalij
  vladimir wladimir volodymyr
  vyacheslav viacheslav viatcheslav
  yakov iakov jacob jakov
  yana iana jana
  yaroslav iaroslav jaroslav
  yuri yury yuriy yurii iurii iury iouri jurij juri yurij jurii
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
  dimitrios dimitris demetrios dimitri demetris
  konstantinos constantinos kostas constantine
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
  abdessalam abdesselam abdeslam abdulsalam abdelsalam
  magdi magdy
  sami samy
  rami ramy
  hani hany
  fathi fathy
  hamdi hamdy
  sabri sabry
  ramzi ramzy
  lotfi lotfy
  fawzi fawzy
  hosni hosny
  hatem hatim
  adel adil
  bassem basem bassim
  hazem hazim
  essam issam esam
  ashraf achraf
  hossam husam houssam hussam
  yasser yasir yaser
  nader nadir
  maher mahir
  taher tahir
  zakaria zakariya
  idris idriss driss
  redouane ridwan radwan redwan
  taoufik tawfik tawfiq toufik
  wahid waheed
  fouad fuad foad
  habib habeeb
  iyad eyad
  kamal kamel
  khalil khaleel
  luay louay loai
  marwan merouane
  moataz mutaz
  qasim kasim kassem qassem
  rafik rafiq rafeeq
  riad riyad riadh
  sadiq sadik sadegh
  sufyan sofiane soufiane sufian
  mohammadreza mohamadreza
  behrouz behrooz
  siavash siyavash
  kourosh koorosh kurosh
  dariush daryoush daryush
  niloofar niloufar nilufar
  pooya pouya
  houman hooman
  soroush sorush
  lakshman laxman
  vishwanath viswanath
  aditya adithya
  ashwin aswin
  harish hareesh
  jagadish jagdish jagadeesh
  jayant jayanth
  karthik kartik kartick
  nitin nithin
  prashant prashanth prasanth prasant
  praveen pravin
  rohit rohith
  savita savitha
  shashi sashi
  shekhar sekhar shekar
  shridhar sridhar sreedhar
  srikanth shrikanth shrikant srikant sreekanth
  sriram shriram
  subhash subash
  sumit sumeet
  vasant vasanth
  vidya vidhya
  vineet vineeth vinit
  evangelos evaggelos
  angelos aggelos
  angeliki aggeliki
  panagiota panayiota
  charalampos haralampos charalambos haralambos
  dionysios dionisios dionysis dionisis
  fotini photini foteini
  grigorios gregorios grigoris gregoris gregory
  kyriakos kiriakos
  spyridon spiridon
  spyros spiros
  theofanis theophanis
  theofilos theophilos
  vangelis vaggelis
  xenofon xenophon
  apostolos apostolis
  antonios antonis
  aristeidis aristidis aristides
  eirini irini
  stefanos stephanos
  filippos philippos
  alexandros aleksandros
  yosef yoseph yossef
  ofer opher
  ofir ophir
  yigal igal
  nachum nahum
  menachem menahem
  shmuel shemuel
  asaf assaf
  itai itay
  alena alyona aliona
  oksana oxana
  zoya zoia zoja
  maya maia maja
  taisia taisiya
  danila danil daniil
  efim yefim
  filipp philipp
  tikhon tihon
  zakhar zahar
  timur timour
  ruslan rouslan
  somaya sumaya soumaya sumayya
  ilias elias
  michalis mihalis
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
  alexa anya asia carol daisy dina dora edie elise eliza enzo franco gail greta gwen hanna jan kata
  lara leen lena lisa lola luke magda marc margot may mia mila molly nathan nell nora ola renzo rita
  rose sadie sally sandra sonia stacy thea tina tracy vera
`;
