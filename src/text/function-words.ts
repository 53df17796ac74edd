/** Function words of the languages of the news, by which `language.ts` tells them. */

/** Frequent function words; a word counts for every language that has it, so neighbours differ in their other words. */
export const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on are as with his they at be this from have or by had not but what all were when we there can an your which their said if will has been would who more no its he she you i my me do so up out about just how our them than then also after over said into could new some time two only other like get',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante fue es son ha han',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont la avec son sa aux d l ou elle mais été cette ont comme leur ses même ces nous vous tout fait être deux aussi',
  it: 'di e il la che in un a per è una sono con non del da si le dei come al più nel della i gli lo alla ma ha anche delle su dal questo questa ai nella alle se o essere stato dalla cui ed hanno',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso ela entre depois sem mesmo aos foi são é ser está',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit door over naar heeft hij ik ze wordt werd meer deze of wel geen kan tot had was worden hebben zij',
  pl: 'w i z na się do nie że to jest o jak po ale od co za tym przez a dla być są oraz przy jego tego jej już ma który która które może tak był była został czy także tylko ich we ze będzie',
  sv: 'och i att det som en på är av för med den till inte har de ett om var jag men från vi så han kan när nu hon också eller vid ska under efter där skulle mot bara sig sin detta än blir kommer hade många',
  da: 'og i at det er en til af på som for med de den der har ikke et om var han fra vil ved kan men også sig eller så efter blev skal havde nu være bliver hun hvor mod over kun mere end siger blevet meget hvad af',
  no: 'og i det er på at en som til for av med har de den ikke et om var han fra vil ved kan men også seg eller så etter ble skal hadde nå være blir hun hvor mot over bare mer enn sier blitt mye hva ha mens dette gjør',
  fi: 'ja on ei se että oli hän joka mutta ovat kun myös niin kuin tai sen ole ovat mukaan jo vain olla siitä jos ollut hänen nyt sitä mitä sekä tämä vielä voi kanssa ne jälkeen joita koska mikä tässä olisi eivät',
  cs: 'a v se na je že o s z do i to k ve pro by za jsou jako po od ale který která které jsem jeho si tak podle však už při než jen být bude ze byl byla také své až této není mezi má kde',
  ro: 'de și în a la cu că pe nu care din un o este să mai au pentru fost sunt se prin dar după sau ca fi lui ce ale al cele între când această ei acest până fără unei unui foarte însă lor am a',
  hu: 'a az és hogy nem is egy ez azt meg van de csak volt már mint még ki ha vagy után aki lesz amely szerint el kell pedig mert lehet más ezt fel majd minden két új volna között őket magyar több',
  tr: 've bir bu da de için ile çok olarak daha o en gibi olan kadar sonra ne ki ya her şey var ama mi değil göre ise yok diye ilk iki oldu olduğu olduğunu tarafından etti dedi bin yeni büyük ancak',
  id: 'yang dan di untuk dengan ini dari dalam tidak pada itu akan juga ke oleh sebagai ada adalah karena mereka kami saya telah bisa lebih kata tersebut atau para menjadi kepada tahun sudah dapat seperti hanya namun hari ia bagi secara',
  vi: 'và của là các có trong được cho một với những không đã này người để khi đến từ về tại ra như vào trên đó năm cũng phải nhiều sẽ ở theo còn sau hơn đang bị chỉ nhưng vì nên thì cùng ngày',
  ru: 'и в не на что с он по как это а но к из у за от о для же его так все они было до при был или если только уже когда мы также во со более был года того еще может том после быть этого',
  uk: 'і в не на що з він у до за як це та про від а для його але або так також вони було був є й після про бути який яка які цього при ще лише може між року під час вже коли із зі щоб',
  bg: 'и на за да се в от с е не по са че ще през до като който това при или но след към няма има беше още без които които само за бъде те може също около между им му която година така си',
};
