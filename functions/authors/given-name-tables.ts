/** A full name, then its short forms: after Hanks, Hardcastle and Hodges, A Dictionary of First Names (Oxford, 2006). */
export const shortForms = `
  abhijit abhi
  abhinav abhi
  abhishek abhi
  abigail abby gail
  abraham abe bram avi
  achilleas achilles
  aditya adi
  adriaan ad arie
  adriana adri
  adrianus adri ad arie adriaan
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
  alexander alex alec aleck lex xander sandy sasha sascha sacha al sander
  alexandra alex alexa lexi sandra sandy sasha xandra
  alexandre alex
  alexandros alex alekos
  alexandru alex sandu
  alexey alex alyosha lyosha lesha
  alexis alex
  alfonso fonso poncho
  alfred al fred freddie alf
  alfredo fredo
  alice ali
  alison ali
  alistair al
  allan al
  allen al
  allison ali
  amanda mandy
  amelia millie
  ananthanarayanan ananth
  anastasia nastya stacy tasia natasa
  anastasios tasos
  anastassios tasos
  anatoly tolya
  andras andris bandi
  andrea andi
  andreas andi
  andrew andy drew
  andrey andriusha
  andries andy dries
  angela angie
  angelika geli
  anirban ani
  aniruddha ani
  anirudh ani
  anna ania anya annie
  anne annie
  anthony tony ant
  antoine toine
  antoinette toni
  antonia toni
  antonina tonya
  antonio toni tono nino
  antonios antonis
  antonius ton toon
  antony tony
  apostolos tolis lakis
  archibald archie
  aristeidis aris
  aristides aris
  arkadiusz arek
  arnold arnie
  arnoldus arnold nol
  artem tyoma
  arthur art artie
  athanasia nasia
  athanasios thanos
  athanassios thanos
  augustus gus
  avraham avi
  balakrishnan balu
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
  benjamin ben benny benji benni
  benoit ben
  bernadette bernie
  bernard bernie
  bernardus ben bernard
  bernhard bernd berni
  bertram bert
  bertrand bert
  beverly bev
  binyamin benny ben
  birgitta gitta
  boris borya
  bradford brad
  bradley brad
  branislav bane
  calvin cal
  cameron cam
  candace candy
  candice candy
  carlton carl
  carolina caro
  caroline carrie caro
  carolyn carol
  cassandra cass cassie
  catalina cata
  caterina rina
  catharina tineke
  catherine cathy cath cat kate katie katy
  cecilia ceci
  chadwick chad
  chandramouli chandra
  charalampos babis
  charles charlie chuck chas chaz
  charlotte lottie charlie
  chester chet
  chiranjeevi chiru
  chiranjib chiru
  christiaan chris christian
  christian chris
  christina chris tina christy chrissy kicki stina
  christine chris tina christy chrissy
  christodoulos christos
  christoforos christos chris
  christoph chris
  christophe chris
  christopher chris kit topher
  christos chris
  chrysanthi chrysa
  chrysoula chrysa
  clayton clay
  clement clem
  clifford cliff
  clinton clint
  concepcion concha conchita conchi
  constance connie
  consuelo chelo
  cornelia conny corrie
  cornelis cees kees cor
  cornelius cor neil
  cristian cristi
  cristina cris tina
  curtis curt
  cynthia cindy
  daniel dan danny dannie dani
  daniela dani
  danielle dani
  daria dasha
  dariusz darek
  david dave davy
  debabrata deb
  debashis deb
  debashish deb
  debasish deb
  deborah deb debbie debby
  dennis denny
  desmond des
  devendra dev
  diana di
  diane di
  diederik dirk
  dimitar mitko
  dimitrios dimitris
  dipankar dip
  dmitry dima mitya
  dolores lola
  domenico mimmo
  dominic dom nick
  dominique dom
  donald don donnie
  dorothea dora thea
  dorothy dot dottie dolly
  douglas doug
  edgar ed
  edith edie
  edmond ed
  edmund ed eddie
  eduard edik
  eduardo edu lalo dudu
  edward ed eddie eddy ted teddy ned
  edwin ed eddie
  efstathios stathis
  efstratios stratis
  ehud udi
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
  emmanouil manolis manos
  emmanuel manny manu
  emmanuelle manu
  encarnacion encarna
  enrique quique kike
  ernest ernie
  erzsebet erzsi
  eugene gene
  evangelia lia eva
  evangelos vangelis vaggelis vagelis
  evelyn evie
  everardus evert
  evgenia zhenya
  evgeny zhenya
  ezekiel zeke
  federico fede
  fedor fedya
  ferdinand ferdi
  ferdinando nando
  ferenc feri
  fernanda fer
  fernando nando fer
  filippo pippo
  florence flo
  florian flo
  fotios fotis
  frances fran francie frankie
  francesc cesc
  francesca fran
  francesco franco
  francine fran
  francis frank fran
  francisca paca ciska cisca paqui
  francisco paco pancho fran chico quico kiko curro
  franciscus frans frank
  franklin frank
  frantisek franta
  franziska franzi
  frederic fred
  frederick fred freddie freddy fritz
  fredericus fred
  frederik fred frits
  friedrich fritz
  gabriel gabe gabi gab
  gabriela gabi gaby
  gabriele gabi
  gabriella gabi gaby
  gabrielle gabby gaby
  galina galya
  gavriel gabi
  geoffrey geoff jeff
  georg schorsch
  george geo
  georgios giorgos
  gerald gerry jerry
  geraldine gerry
  gerard gerry ger
  gerardus gerard ger gert geert
  gerhard gerd
  gertrude trudy gert
  gheorghe gigi
  gijsbert gijs
  gijsbertus gijs
  gilbert gil bert
  gilberto beto gil
  gillian gill
  giovanni gianni vanni
  giridhar giri
  giridharan giri
  giuseppe beppe peppe pino
  giuseppina pina
  gonzalo gonza
  gopikrishna gopi
  gopinath gopi
  gordon gord
  gottfried friedel
  gregoire greg
  gregorio goyo
  gregory greg gregg
  grigory grisha
  grzegorz grzesiek
  guadalupe lupe
  gudmundur gummi
  guilherme gui
  guillermo memo guille
  gustav gus
  gustave gus
  gustavo gus tavo
  gwenaelle gwen
  gwendolyn gwen
  gyorgy gyuri
  hannelore hanne
  harikrishna hari
  harikrishnan hari
  harish hari
  harold harry hal
  harriet hattie
  harrison harry
  harvey harv
  heinrich heinz heiner
  helen nell
  helena lena
  hendrik henk rik
  hendrikus henk hendrik rik
  henricus henk hendrik
  henrietta hettie etta
  henry harry hank hal
  herbert herb bert
  herman herm
  hermann hermi
  howard howie
  hubert bert
  hubertus huub bert
  hugh hughie
  humberto beto
  ignacio nacho inaki
  inmaculada inma
  ioannis yiannis yannis giannis
  irina ira
  irving irv
  isaac ike zac
  isabel bel izzy isa
  isabella bella izzy isa
  isabelle belle izzy isa
  istvan pista
  ivan vanya
  jacob jake
  jacobus jaap koos sjaak jacob
  jacqueline jackie
  jacquelyn jackie
  jagannath jagan
  jagannathan jagan
  jakub kuba
  james jim jimmy jamie jas jimmie
  jan janek
  janet jan
  janice jan
  janos jancsi
  jaroslav jarda
  jaroslaw jarek
  jason jay
  javier javi xavi
  jayant jay
  jayaram jay
  jayesh jay
  jefferson jeff
  jeffery jeff
  jeffrey jeff
  jennifer jen jenny jenn
  jerald jerry
  jeremiah jerry jer
  jeremy jerry jem jer
  jerome jerry
  jerrold jerry
  jessica jess jessie
  jesus chucho
  jiri jirka
  jitendra jiten jit
  joachim jochen achim jo
  joan joanie
  joanna asia jo
  joanne jo
  joaquin quino
  johann hans hannes
  johanna hanna jo
  johannes hans joop jan jo johan hannes johann
  john jack johnny
  jonathan jon jonny johnny nathan
  jonathon jon
  jose pepe ze
  josef sepp pepa
  josefa pepa
  josep pep
  joseph joe joey jos
  josephine jo josie
  josephus jos jef
  joshua josh
  jozsef joska
  juan juanito
  judith judy
  juhani juha jussi
  julia jules
  julian jules
  julie jules
  karl kalle
  karthikeyan karthik
  katalin kati
  katarina kata katka
  katarzyna kasia
  katharina kathi katja kathe
  katharine kate katie kathy kat
  katherine kathy kate katie kat kath kathie kit kitty katy
  kathleen kathy kate katie katy
  kathryn kathy kate katie katy
  katrina kat trina
  kendall ken
  kenneth ken kenny
  kevin kev
  kimberley kim
  kimberly kim
  konrad kurt
  konstantin kostya kostia
  konstantina dina
  konstantinos kostas costas kostis costis
  krishna kris
  krishnan kris
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
  laura laurie
  laurence larry laurie
  laurentius laurens
  lawrence larry laurie
  leendert leen
  lenhart len
  lennart len
  leonard len lenny leo
  leonardo leo
  leonardus leo leon
  leonhard leo len
  leonid lenya
  leopold leo
  leslie les
  lester les
  lewis lew
  lillian lily lil
  linda lin
  lodewijk lode
  lorenzo enzo renzo
  louis lou
  louisa lou
  louise lou
  lubomir lubos
  lucas luke luuk
  lucinda lucy cindy
  ludmila lida lyuda mila luda
  ludwig lutz
  luigi gigi
  luis lucho
  lyubomir lyubo
  lyubov lyuba
  maciej maciek
  madeleine maddie
  madeline maddie
  madhusudan madhu
  madhusudhan madhu
  magdalena magda lena leni
  malcolm mal
  malgorzata gosia
  manfred fred manni
  manikandan mani
  manuel manolo manu lolo
  marcus marc
  margaret maggie meg peggy marge margie greta madge peg rita daisy
  margareta greta
  margaretha greet greta
  margarethe greta grete
  margarita rita
  marguerite margot
  maria mia masha
  marinus rien rinus
  marjorie marge margie
  martha marty
  martin marty
  martinus martin tinus
  marvin marv
  mary molly polly may
  massimiliano max
  mathew matt
  mathieu mat
  matilda tilda
  matthew matt matty
  matthias matt matze
  matthieu mat
  matthijs thijs
  maureen mo
  maurice maury
  maxim max maks
  maxime max
  maximilian max
  maximiliano maxi
  maximilien max
  maxine max
  maxwell max
  meenakshi meena
  melanie mel
  melissa mel
  melvin mel
  menachem meni
  mercedes merche
  mervyn merv
  michael mike mick mickey mikey micky mitch michi miki
  michail michalis
  michal misha
  michel mike
  michelle shelly shelley
  miguel migue
  mikael micke
  mikhail misha mike
  miklos miki
  millicent millie
  miltiadis miltos
  milton milt
  miroslav mirek
  miroslaw mirek
  mitchel mitch
  mitchell mitch
  mohammad md mohd mo
  mohammed md mohd mo
  montgomery monty
  montserrat montse
  mordechai moti motti
  mortimer mort
  morton mort
  moses moe mo
  muhammad md mohd mo
  muralidhar murali
  muralidharan murali
  mykhailo misha
  nadezhda nadia nadya
  nancy nan
  narasimhan naren
  narendra naren
  natalia natasha nata
  natalie nat
  natasha tasha
  nathan nate nat nati
  nathanael nate nat
  nathaniel nate nat nathan nati
  netanel nati
  nicholas nick nicky nico
  nicola nicky nico
  nicolaas nico klaas
  nicolae nicu
  nicolas nico nick
  nicole nicky
  nikolaos nikos nicos
  nikolas niko nick
  nikolaus niko nico klaus
  nikolay kolya nick nik kolia
  nils nisse
  norman norm
  octavian tavi
  oleksandr sasha
  olga olya olia
  oliver ollie
  olivia liv livvy
  ondrej ondra
  oscar ossie
  oswald oz ozzie
  pamela pam
  panagiota giota yota
  panagiotis panos takis
  paraskevas paris
  paraskevi evi vivi
  parthasarathi partha
  parthasarathy partha
  patrice pat
  patricia pat patty patsy tricia trish
  patrick pat paddy rick
  paul paulie
  paulus paul
  pavel pasha
  pedro perico
  penelope penny
  per pelle
  percival percy
  peter pete
  petrus piet peter
  philip phil pip
  philipp phil
  philippa pip
  philippe phil
  phillip phil
  pieter piet
  predrag pedja
  premkumar prem
  priscilla cilla
  priyanka priya
  prudence prue
  przemyslaw przemek
  pyotr petya
  rachel rae
  radoslaw radek
  rafael rafa rafi
  raffaele lello
  raghavan raghav
  raghavendra raghu
  raghunandan raghu
  raghuram raghu
  rajeev raj
  rajendra raj
  rajesh raj
  rajiv raj
  ramakrishna ramki
  ramakrishnan ramki
  ramanathan ram
  ramesh ram
  ramon moncho
  randall randy
  randolph randy
  ranganathan ranga
  raphael rafi rafa raph
  rastislav rasto
  ravindra ravi
  ravindran ravi
  raymond ray
  rebecca becky becca
  refael rafi
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
  rodrigo rodri
  roelof roel
  roger rodge
  roman roma
  ronald ron ronnie
  rosalind ros roz
  rosamund ros
  rosario charo
  rosemary rose rosie
  rostislav slava
  rudolf rudi rudy ruud
  rudolph rudy rudi
  russell russ rusty
  ruth ruthie
  salvador chava salva
  salvatore toto sal
  samantha sam sammy
  samuel sam sammy
  sandor sanyi
  sandra sandy
  santiago santi
  sarah sally sadie
  satyabrata satya
  satyajit satya
  sebastiaan bas
  sebastian seb bastian basti sebas
  sebastien seb
  semyon syoma
  sergey seryozha
  seymour sy
  sharon shari
  sheldon shel
  shmuel shmulik muli
  shridharan sridhar
  siddharth sid
  siddhartha sid
  sidney sid
  sigmund sigi
  sigurdur siggi
  simon si
  slawomir slawek
  sofia sonia sonya
  solomon sol
  sotirios sotiris
  spyridon spyros
  sridharan sridhar
  srikanth sri
  srinivas srini
  srinivasa srini
  srinivasan srini
  stanislav stas standa slava stan
  stanislaw staszek stan
  stanley stan
  stavroula voula
  stefan stef
  stefanie steffi
  stephane steph
  stephanie steph steffi
  stephanus stef
  stephen steve stevie
  steven steve stevie
  stewart stu
  stuart stu
  stylianos stelios
  subramanian subbu mani
  sudipta sudip
  sundaram sundar
  sundararajan sundar
  surendra suren
  susan sue susie suzy
  susanna sue susie suzy
  susanne susi
  suzanne sue susie suzy
  svetlana sveta lana
  swaminathan swami
  sydney syd
  sylvester sly
  tadeusz tadek
  tamar tami
  tamara toma
  tatiana tanya tania tanja
  terence terry
  teresa terry tess tere terri tessa
  terrance terry
  terrence terry
  thaddeus thad
  thadeus thad
  theodor theo ted
  theodora dora
  theodore ted teddy theo
  theodoros thodoris
  theodorus theo
  theophile theo
  theresa terry tess tracy terri tessa
  thirumalai tiru
  thirunavukkarasu thiru
  thiruvengadam thiru
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
  uriel uri
  vaclav vasek
  vadim vadik
  valentin val
  valentina valya
  valerie val
  valery valera
  vasileios vassos
  vasiliki vaso vicky viki
  vasily vasya
  vasudeva vasu
  vasudevan vasu
  venkata venkat
  venkatachalam venkat
  venkataraman venkat
  venkatesan venkat venky
  venkatesh venky venkat
  venkateswara venkat
  venkatraman venki venkat
  vernon vern
  veronica ronnie vera vero
  veronika vero vera nika
  veronique vero
  vicente vince
  victor vic
  victoria vicky vicki tori
  viktor vitya
  viktoria vicky vika
  vincent vince vinny
  vincenzo enzo
  virginia ginny ginger
  vishal vish
  viswanathan vish
  vitaly vitalik
  vivian viv
  vladimir vova volodya vlad volodia
  vladislav vlad slava
  volodymyr vova
  vyacheslav slava
  waldemar waldek
  wallace wally
  walter walt wally
  wesley wes
  wilfred wilf fred
  wilfrid wilf
  wilhelm willi
  wilhelmina mina willemien mien
  wilhelmus wim willem
  willard will
  willem wim
  william bill will billy willy liam wm willie billie
  winifred win winnie
  winston win
  wojciech wojtek
  wolfgang wolf
  woodrow woody
  xavier xavi javi xav
  yaakov kobi koby
  yakov yasha
  yaroslav slava
  yekaterina katya katia
  yevgenia zhenya
  yevgeny zhenya
  yitzhak itzik
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

/** Spellings of one name in Latin letters, where the original is in another script: Arabic and Indian ones after the same. */
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
  othman uthman osman usman othmane uthmaan
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
  maryam mariam meryem miriam mariem meriem
  amin ameen
  amir ameer emir
  karim kareem
  rahim raheem
  rashid rasheed rachid
  salem salim saleem
  samir sameer
  tarek tariq tarik tareq
  walid waleed
  yasin yassine yaseen yassin yacine
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
  yahya yehia yahia yehya
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
  grigory grigorii grigoriy grigori grigorij gregory
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
  nikolay nikolai nikolaj mykola nicolay nicolai
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
  anastasia anastasiya anastasiia anastasija anastassia
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
  vasileios vasilis vassilis vasilios vassilios vassileios
  athanasios thanasis athanassios thanassis
  panagiotis panayiotis
  eleni heleni
  chaim haim hayim
  moshe moshe
  yaakov yaacov jacob
  yitzhak itzhak yitzchak isaac isaak
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
  taher tahir tahar
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
  vangelis vaggelis vagelis
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
  ilias elias helias
  michalis mihalis
  rahman rehman
  kazem kazim kadhim kadhem
  morteza murtaza mortaza murtadha
  kader qader qadir kadir ghader
  abdelkader abdulkader abdulkadir abdulqadir abdulqader abdelqader
  abdelkarim abdelkrim abdulkarim abdulkareem abdulkerim
  abdelmajid abdulmajid abdulmajeed
  abdelmalek abdelmalik abdulmalik
  abdellatif abdullatif abdullateef
  abdelhamid abdulhamid abdulhameed
  abdelwahab abdulwahab abdulwahhab abdelouahab
  abdelrahman abderrahmane
  rauf raouf raoof
  saber sabir
  sajjad sajad
  tamer tamir
  wissam wisam
  zuhair zouhair zoheir zuhayr zuheir
  hanan hanane
  elham ilham
  imran emran
  kaoutar kawthar kaouthar
  lubna loubna
  malek malik
  mona muna mouna
  nadia nadya
  najib nageeb
  nawal naoual
  nizar nezar
  rania raniya
  salma selma
  samia samiya samiah
  shaima shaimaa chaima
  suad souad soad
  yasmin yasmine jasmin
  yosra yousra yusra
  zaher zahir
  badr bader
  bashir bachir basheer
  fadi fady
  fahd fahad
  fares faris
  hashem hashim
  ibtissam ebtesam ibtisam
  mansour mansur mansoor
  marwa maroua
  mazen mazin
  nassim nasim naseem
  raed raid
  rajab ragab
  ramadan ramazan
  rashida rachida
  shaker shakir chaker
  shukri choukri shokri
  tayeb tayyib tayyab taieb
  zain zein zayn
  zaki zaky
  amani amany
  hadi hady
  hassane hassan
  hayat hayet
  jaber jabir gaber
  latifa lateefa
  nahla nahlah
  naim naeem nayeem
  parviz parvez pervez
  shahid shaheed
  tanvir tanveer
  tauqeer tauqir
  waqas wakas
  wasim waseem
  zeeshan zishan
  zubair zoubair zobair
  abhijit abhijeet avijit
  abhishek abhisek
  amrita amritha
  anand anant ananth
  anindya anindita
  archana archna
  ashok asok
  avinash abinash
  bhaskar baskar bhasker
  bhavana bhavna
  bijoy vijoy
  biswajit bishwajit viswajit
  chaitanya chaithanya
  chandrasekhar chandrashekhar chandrasekar chandrashekar
  debashis debasis debashish debasish
  dhananjay dhananjaya dhanunjay
  dinesh dhinesh
  gautam gautham goutam gowtham
  gayatri gayathri
  girish gireesh
  govind govinda
  hemant hemanth
  indranil indraneel
  jagannath jagannadh
  jayanta jayantha
  jeevan jivan
  jitendra jithendra
  keerthi kirti keerti kirthi
  keshav kesav keshava kesava
  lalit lalith
  lokesh logesh
  madhav madhava
  madhavi madhvi
  mahesh magesh
  malati malathi
  mamata mamatha
  murali muraly
  murugan murugesan
  narayan narayana narayanan
  narasimha narsimha narasimhan
  nishant nishanth
  parameswaran parameshwaran
  partha parth
  prabhakar prabhaker
  prasad prasada
  pratik prateek pratheek
  pratima prathima
  radhakrishnan radhakrishna
  raghavendra raghavender
  rajendra rajender
  ramachandran ramachandra
  ravindra ravinder raveendra
  renuka renuga
  sarat sarath sharad sharath
  saraswati saraswathi
  shailesh sailesh shailes
  shanti santhi shanthi santi
  sharmila sarmila
  shashank sasank
  shiv shiva
  shobha sobha shoba
  shubha subha
  siddharth siddhartha siddarth
  smita smitha smithaa
  smriti smrithi
  soumya sowmya saumya
  sourav saurav saurabh sourabh
  subrata subroto
  sujata sujatha
  surendra surender
  sukumar sukumaran
  tejaswi tejasvi
  tulasi tulsi thulasi
  vaibhav vaibhava
  vandana bandana
  varsha barsha
  venkatesh venkatesha venkates venkateshwara venkateswara
  vijay vijaya bijay
  vijayalakshmi vijaylaxmi vijayalaxmi
  vikas vikash
  vimal bimal
  vinay vinaya binay
  vipin bipin
  vipul bipul
  virendra virender
  yashwant yeshwant yashwanth
  yuvraj yuvaraj
  vasiliki vassiliki
  anastasios anastassios anastasis
  dimosthenis demosthenes dimosthenes
  sotirios sotiris
  themistoklis themistocles
  theodoros theodorus
  stamatios stamatis
  stavros stauros
  emmanouil emmanouel emmanuil
  nicholas nickolas nikolas
  israel izrail
  cyril kirill
`;

/** Given names without a table entry of their own that are no surnames to speak of. */
export const otherGivenNames = `
  sara jane rose grace    ruth eve ella emma ava lily lucy sophie chloe hannah leah naomi esther miriam claire clara
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
  alexa ali anya arnold asia carl carol chandra christian clay daisy dev dina dirk dora edie elise eliza enzo
  evert franco gail greta gwen hanna hari hendrik jacob jan johann kata krishna lara laurens laurie leen lena leon
  lin lisa lola luke magda marc margot martin may mia mila molly nathan nell nora ola partha paul peter raj
  ram renzo rita rose sadie sally sandra satya sonia stacy stella tami thea tina tracy vera willem
`;
